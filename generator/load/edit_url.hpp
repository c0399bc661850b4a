#pragma once

#include "load/keys.hpp"

#include <string>
#include <string_view>

namespace veilleur::load {

// What stands in `edit_url` for the path of the file to edit.
inline constexpr std::string_view path_in_edit_url = "{path}";

// The web editor of the branch `main` of `repository_url`, for the forges that are known by the name of their host:
// GitHub, GitLab, Forgejo and Gitea. Empty for others, which have to be written as `edit_url`.
std::string usual_edit_url(std::string_view repository_url);

// The `edit_url` of site.yml, or else the usual one of `repository_url`. One that is no web address or does not say
// where the path goes is a fault, and empty.
std::string read_edit_url(Keys& keys, std::string_view repository_url);

} // namespace veilleur::load
