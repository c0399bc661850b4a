#pragma once

#include <stdexcept>
#include <string>

namespace veilleur {

// How the program ends; the values are the exit codes of the command line.
enum class ExitCode {
    done = 0,
    content_has_errors = 1,
    wrong_call = 2,     // the call or the configuration is wrong
    machine_failed = 3, // disk, permission, lock
    program_fault = 4,
};

// The one exception for what is wrong around the content: the call, the disk, a lock, the repository.
class Failure : public std::runtime_error {
public:
    Failure(ExitCode code, const std::string& what) : std::runtime_error(what), code_(code) {}

    ExitCode code() const { return code_; }

private:
    ExitCode code_;
};

} // namespace veilleur
