#include "history/fault.hpp"

#include <git2.h>

namespace veilleur::history {

int checked(int code) {
    if (code >= 0) return code;
    const git_error* error = git_error_last();
    throw Fault(code, error != nullptr ? error->message : "libgit2 gives no reason");
}

} // namespace veilleur::history
