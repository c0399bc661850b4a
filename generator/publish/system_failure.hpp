#pragma once

#include <string>
#include <string_view>

namespace veilleur::publish {

// Throws Failure (machine_failed): what could not be done, to which path, and the reason the system gives in errno.
[[noreturn]] void throw_system_failure(std::string_view what, const std::string& path);

} // namespace veilleur::publish
