#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace veilleur::test {

// One connection to a server of this machine, which says what the test wants, however wrong.
class Caller {
public:
    explicit Caller(std::uint16_t port);
    ~Caller();
    Caller(const Caller&) = delete;
    Caller& operator=(const Caller&) = delete;
    Caller(Caller&& other) noexcept;

    void say(const std::string& bytes) const;

    // Everything up to `end`, or what came until the other side hung up or `patience` was over.
    std::string hear_until(const std::string& end, std::chrono::milliseconds patience = std::chrono::seconds(10));

    // Everything until the other side hangs up.
    std::string hear(std::chrono::milliseconds patience = std::chrono::seconds(10));

    bool is_cut_off() const { return is_cut_off_; } // the other side has hung up

private:
    int socket_;
    bool is_cut_off_ = false;
    std::string unused_;
};

// The whole reply to one question, on a connection of its own.
std::string reply_to(std::uint16_t port, const std::string& target, const std::string& headers = {});

} // namespace veilleur::test
