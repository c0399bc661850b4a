#include "search/folding.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "search/bytes.hpp"

#include <utility>

namespace veilleur::search {

namespace {

constexpr std::size_t near_size = 0x180;

struct Range {
    char32_t first, last;
};

// Latin-1 and Latin Extended-A, carons and Romanian commas, the capital sharp s, ligatures.
constexpr Range letters[] = {{0xC0, 0x17F}, {0x1CD, 0x1DC}, {0x218, 0x21B}, {0x1E9E, 0x1E9E}, {0xFB00, 0xFB04}};

// What decides nothing: soft hyphen, marks that combine, joiners, byte order mark.
constexpr Range invisible[] = {{0xAD, 0xAD}, {0x300, 0x36F}, {0x200B, 0x200D}, {0x2060, 0x2060}, {0xFEFF, 0xFEFF}};

// Letters that decomposition leaves whole.
std::string opened(char32_t letter) {
    switch (letter) {
    case 0xAA:
        return "a";
    case 0xBA:
        return "o";
    case 0xD0:
    case 0xF0:
    case 0x110:
    case 0x111:
        return "d";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0x131:
        return "i";
    case 0x141:
    case 0x142:
        return "l";
    default:
        return {};
    }
}

std::string letters_of(char32_t code_point) {
    if (std::string known = opened(code_point); !known.empty()) return known;
    std::string text;
    append_utf8(text, code_point);
    return folded(text);
}

} // namespace

Folding::Folding(std::map<char32_t, std::string> entries) : entries_(std::move(entries)) {
    near_.resize(near_size);
    for (const auto& [code_point, text] : entries_)
        if (code_point < near_size) near_[code_point] = text;
}

Folding& Folding::operator=(Folding from) noexcept {
    std::swap(entries_, from.entries_);
    std::swap(near_, from.near_);
    return *this;
}

Folding Folding::of_latin() {
    std::map<char32_t, std::string> entries{{0xAA, "a"}, {0xBA, "o"}};
    for (const Range& range : letters)
        for (char32_t each = range.first; each <= range.last; ++each)
            if (std::string text = letters_of(each); !text.empty() && is_letters(text))
                entries.emplace(each, std::move(text));
    for (const Range& range : invisible)
        for (char32_t each = range.first; each <= range.last; ++each)
            entries.emplace(each, std::string());
    return Folding(std::move(entries));
}

std::optional<std::string_view> Folding::find_far(char32_t code_point) const {
    const auto found = entries_.find(code_point);
    return found == entries_.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

} // namespace veilleur::search
