#pragma once

#include <filesystem>
#include <span>

namespace veilleur::publish {

// The absolute path of the folder to publish into. Throws Failure (wrong_call) for a folder that must not be replaced:
// `/`, the user's home, `source`, one of `inputs`, anything above one of these or inside an input, anything called
// `.git` or inside one, a symbolic link, and what is not a folder.
std::filesystem::path accepted_output(const std::filesystem::path& output, const std::filesystem::path& source,
                                      std::span<const std::filesystem::path> inputs);

} // namespace veilleur::publish
