#include "check/personal_data/words.hpp"

#include <algorithm>
#include <array>

namespace veilleur::check {

namespace {

// Spellings are few, and most text begins none of them: their first bytes are looked up in a table.
template <std::size_t size> class Spellings {
public:
    constexpr explicit Spellings(const std::array<std::string_view, size>& all) : all_(all) {
        for (const std::string_view spelling : all)
            begins_[static_cast<unsigned char>(spelling.front())] = true;
    }

    std::size_t length_at(std::string_view text, std::size_t at) const {
        if (at >= text.size() || !begins_[static_cast<unsigned char>(text[at])]) return 0;
        const std::string_view rest = text.substr(at);
        const auto found =
            std::ranges::find_if(all_, [rest](std::string_view spelling) { return rest.starts_with(spelling); });
        return found == all_.end() ? 0 : found->size();
    }

private:
    std::array<std::string_view, size> all_;
    std::array<bool, 256> begins_{};
};

// The second byte of a two-byte letter: the Latin-1 supplement (C3) without × and ÷, and Latin Extended-A and -B.
bool is_latin(unsigned char lead, unsigned char trail) {
    if (trail < 0x80 || trail > 0xBF) return false;
    return lead == 0xC3 ? trail != 0x97 && trail != 0xB7 : lead > 0xC3 && lead <= 0xC9;
}

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

} // namespace

std::size_t invisible_at(std::string_view text, std::size_t at) {
    static constexpr Spellings spellings(std::array<std::string_view, 9>{"*", "\\", "\xC2\xAD", "\xE2\x80\x8B",
                                                                         "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0",
                                                                         "\xEF\xBB\xBF", "&shy;"});
    return spellings.length_at(text, at);
}

std::size_t space_at(std::string_view text, std::size_t at) {
    static constexpr Spellings spellings(
        std::array<std::string_view, 7>{" ", "\t", "\xC2\xA0", "\xE2\x80\xAF", "&nbsp;", "&#160;", "&thinsp;"});
    const std::size_t plain = spellings.length_at(text, at);
    if (plain != 0) return plain;
    // U+2000..U+200A: the spaces of typography.
    const bool wide = byte_at(text, at) == 0xE2 && byte_at(text, at + 1) == 0x80 && byte_at(text, at + 2) >= 0x80 &&
                      byte_at(text, at + 2) <= 0x8A;
    return wide ? 3 : 0;
}

std::size_t number_punctuation_at(std::string_view text, std::size_t at) {
    static constexpr Spellings spellings(
        std::array<std::string_view, 8>{".", "-", "/", "(", ")", "_", "\xC2\xB7", "\xE2\x88\x92"});
    const std::size_t plain = spellings.length_at(text, at);
    if (plain != 0) return plain;
    // U+2010..U+2015: hyphens and dashes.
    const bool dash = byte_at(text, at) == 0xE2 && byte_at(text, at + 1) == 0x80 && byte_at(text, at + 2) >= 0x90 &&
                      byte_at(text, at + 2) <= 0x95;
    return dash ? 3 : 0;
}

std::size_t letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (is_ascii_letter(text[at])) return 1;
    return is_latin(byte_at(text, at), byte_at(text, at + 1)) ? 2 : 0;
}

std::size_t capital_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (is_ascii_upper(text[at])) return 1;
    const unsigned char lead = byte_at(text, at), trail = byte_at(text, at + 1);
    const bool latin_1 = lead == 0xC3 && trail >= 0x80 && trail <= 0x9E && trail != 0x97;
    const bool ligature = lead == 0xC5 && trail == 0x92;
    return latin_1 || ligature ? 2 : 0;
}

bool follows_letter(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    return is_ascii_letter(text[at - 1]) || (at > 1 && letter_at(text, at - 2) == 2);
}

std::size_t word_end(std::string_view text, std::size_t at) {
    for (std::size_t length = letter_at(text, at); length != 0; length = letter_at(text, at))
        at += length;
    return at;
}

std::size_t word_begin(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0) {
        if (is_ascii_letter(text[begin - 1]))
            --begin;
        else if (begin > 1 && letter_at(text, begin - 2) == 2)
            begin -= 2;
        else
            break;
    }
    return begin;
}

} // namespace veilleur::check
