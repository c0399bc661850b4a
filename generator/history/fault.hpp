#pragma once

#include <stdexcept>
#include <string>

namespace veilleur::history {

// Something libgit2 refused. It never leaves this folder: `read` turns it into a state of the history.
class Fault : public std::runtime_error {
public:
    Fault(int code, const std::string& what) : std::runtime_error(what), code_(code) {}

    int code() const { return code_; } // of libgit2: GIT_ENOTFOUND, GIT_EOWNER...

private:
    int code_;
};

// Throws Fault, with the library's own words, if `code` says that a call failed. Returns the code otherwise.
int checked(int code);

} // namespace veilleur::history
