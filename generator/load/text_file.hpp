#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace veilleur::load {

inline constexpr std::size_t largest_sheet = 512 * 1024;          // bytes
inline constexpr std::size_t largest_configuration = 1024 * 1024; // bytes

// `bytes` as the readers want them: without byte order mark, lines ended by '\n' whatever they were ended by. No value,
// and a diagnostic, for what is not text (UTF-16, another encoding, NUL, a Git LFS pointer). Characters that cannot be
// seen (controls, bidirectional marks) are diagnosed one by one, up to five, and kept.
std::optional<std::string> clean_text(std::string bytes, std::string_view file, Diagnostics& diagnostics);

// The bytes of a file of the tree; no value, and a diagnostic, where it is over `limit` bytes.
std::optional<std::string> read_bytes(const SourceTree& tree, const SourceEntry& entry, std::size_t limit,
                                      Diagnostics& diagnostics);

// The clean text of a file of the tree; no value, and a diagnostic, where it is over `limit` bytes or not text.
std::optional<std::string> read_text(const SourceTree& tree, const SourceEntry& entry, std::size_t limit,
                                     Diagnostics& diagnostics);

// Controls and marks that no reader sees and that can make text read as something else; line feed and tab are not.
bool is_unseen(char32_t letter);

// A Git LFS pointer stands where the bytes of a file should be.
bool is_lfs_pointer(std::string_view bytes);

} // namespace veilleur::load
