#include "commands/diagnostic_formats/clean_text.hpp"

#include "base/utf8.hpp"

namespace veilleur::commands {

std::string clean_text(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = next_code_point(text, at);
        if (is_bidi_control(letter)) continue;
        const bool control = letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == 0x2028 || letter == 0x2029;
        append_utf8(clean, control ? U' ' : letter);
    }
    return clean;
}

} // namespace veilleur::commands
