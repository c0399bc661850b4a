#include "base/plain_words.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace veilleur {

namespace {

constexpr char32_t ellipsis = 0x2026;

constexpr bool is_space(char32_t letter) {
    return letter <= 0x20 || letter == 0x85 || letter == 0xA0 || letter == 0x1680 ||
           (letter >= 0x2000 && letter <= 0x200D) || letter == 0x2028 || letter == 0x2029 || letter == 0x202F ||
           letter == 0x205F || letter == 0x2060 || letter == 0x3000 || letter == 0xFEFF;
}

constexpr bool is_quote(char32_t letter) {
    return letter == '"' || letter == '\'' || letter == '`' || letter == 0xAB || letter == 0xBB || letter == 0xB4 ||
           (letter >= 0x2018 && letter <= 0x201F) || letter == 0x2039 || letter == 0x203A || letter == 0x02BC ||
           letter == 0x2032 || letter == 0x2033;
}

// Hyphens too: which dash stands between two words is a matter of taste. The soft hyphen is seen by nobody.
constexpr bool is_dash(char32_t letter) {
    return letter == '-' || letter == 0xAD || (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212;
}

constexpr bool is_gap(char32_t letter) {
    return is_space(letter) || is_quote(letter) || is_dash(letter);
}

// Letters and digits; beyond ASCII everything that is not punctuation as people type it.
constexpr bool is_word(char32_t letter) {
    if (letter < 0x80)
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    return letter != ellipsis;
}

bool needs_composing(std::string_view text) {
    return std::ranges::any_of(text, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

class Writer {
public:
    explicit Writer(std::size_t size) { words_.reserve(size); }

    void add(char32_t letter) {
        if (is_gap(letter)) {
            gap_ = true;
            return;
        }
        if (gap_ && after_word_ && is_word(letter)) words_ += ' ';
        if (letter == ellipsis)
            words_ += "...";
        else
            append_utf8(words_, letter);
        after_word_ = is_word(letter);
        gap_ = false;
    }

    std::string take() { return std::move(words_); }

private:
    std::string words_;
    bool gap_ = false;
    bool after_word_ = false;
};

} // namespace

std::string plain_words(std::string_view text) {
    const std::string composed = needs_composing(text) ? nfc(text) : std::string(text);
    Writer writer(composed.size());
    for (std::size_t at = 0; at < composed.size();)
        writer.add(next_code_point(composed, at));
    return writer.take();
}

} // namespace veilleur
