#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Drafts: what people paste from a word processor, and the sheet that is made of it. The folder is named after the
// verb; `import` itself is a word of the language, so the namespace is not.
namespace veilleur::draft {

enum class Encoding : std::uint8_t { utf8, utf16_little, utf16_big, windows_1252 };

// Why the bytes of a file are no text.
enum class Refusal : std::uint8_t { none, word_file, rich_text, pdf, not_text, too_large, nothing_written };

inline constexpr std::size_t largest_draft = 2 * 1024 * 1024; // bytes

struct Decoded {
    std::string text; // UTF-8, without byte order mark; empty where it is refused
    Encoding encoding = Encoding::utf8;
    Refusal refusal = Refusal::none;
};

// The text of a file. A byte order mark decides; without one, zero bytes in every second place are UTF-16, and what is
// not UTF-8 is Windows-1252, as Belgian machines write it.
Decoded decoded(std::string_view bytes);

} // namespace veilleur::draft
