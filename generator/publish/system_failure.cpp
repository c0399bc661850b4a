#include "publish/system_failure.hpp"

#include "base/failure.hpp"

#include <cerrno>
#include <system_error>

namespace veilleur::publish {

void throw_system_failure(std::string_view what, const std::string& path) {
    const std::string reason = std::generic_category().message(errno);
    throw Failure(ExitCode::machine_failed, "cannot " + std::string(what) + " " + path + ": " + reason);
}

} // namespace veilleur::publish
