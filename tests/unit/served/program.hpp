#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace veilleur::test {

// `veilleur serve` on a port of its own, as a program that runs beside the test.
class Program {
public:
    explicit Program(std::vector<std::string> arguments);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    pid_t id() const { return id_; }
    std::uint16_t port() const { return port_; } // 0: it ended before it listened
    const std::string& said() const { return said_; }

    // Everything it says up to `end`, or until it ends.
    std::string hear_until(const std::string& end);

    // Asks it to end and waits; its exit code, or 128 and the signal that killed it.
    int end(int signal);

private:
    pid_t id_ = -1;
    int voice_ = -1; // what it writes to its standard error
    std::uint16_t port_ = 0;
    std::string said_;
};

} // namespace veilleur::test
