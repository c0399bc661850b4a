#pragma once

#include <filesystem>

namespace veilleur::bench {

// Writes `count` sheets in French and Dutch, 2 × `count` files, into a new project for veilleur. The types come from
// `repository`, and the theme: one that makes the same pages as the layouts for Hugo.
void write_for_veilleur(const std::filesystem::path& repository, unsigned count, const std::filesystem::path& project);

// The same with the theme that the site itself has.
void write_for_brusano(const std::filesystem::path& repository, unsigned count, const std::filesystem::path& project);

// The same sheets for Hugo; its layouts come from `repository`. Links are plain addresses, which is the cheapest that
// Hugo can be asked for: it checks none of them.
void write_for_hugo(const std::filesystem::path& repository, unsigned count, const std::filesystem::path& project);

} // namespace veilleur::bench
