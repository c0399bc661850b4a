#include "base/phrase_matcher.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace veilleur {

namespace {

bool is_word_letter(char32_t letter) {
    return u_isalnum(static_cast<UChar32>(letter)) || letter == 0x0308 || letter == 0x0301;
}

// Letters and digits of ASCII in lower case; 0 for every other byte.
constexpr std::array<unsigned char, 256> make_lowered() {
    std::array<unsigned char, 256> lowered{};
    for (unsigned char byte = '0'; byte <= '9'; ++byte)
        lowered[byte] = byte;
    for (unsigned char byte = 'a'; byte <= 'z'; ++byte)
        lowered[byte] = lowered[byte - 32] = byte;
    return lowered;
}

constexpr std::array<unsigned char, 256> lowered = make_lowered();
constexpr unsigned char latin = 0xC3; // first byte of À to ÿ: all letters but × and ÷; their case is in the second

// A word and a sum of its letters that does not depend on their case: accented ones are left out of it.
struct Word {
    std::size_t end = 0;
    std::uint32_t sum = 0;
    bool is_sum_sure = true; // false where a letter of ASCII may be the small form of another one (K, \u0130)
};

bool is_ascii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

bool is_latin_letter(unsigned char second) {
    constexpr unsigned char multiplication_sign = 0x97, division_sign = 0xB7;
    return second >= 0x80 && second <= 0xBF && second != multiplication_sign && second != division_sign;
}

bool take_letter(std::string_view text, std::size_t& at) {
    if (static_cast<unsigned char>(text[at]) == latin && at + 1 < text.size() &&
        is_latin_letter(static_cast<unsigned char>(text[at + 1]))) {
        at += 2;
        return true;
    }
    std::size_t next = at;
    if (!is_word_letter(next_code_point(text, next))) return false;
    at = next;
    return true;
}

Word word_at(std::string_view text, std::size_t begin) {
    Word word;
    std::size_t at = begin;
    for (; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (const unsigned char letter = lowered[byte]) {
            word.sum = word.sum * 31 + letter;
            ++at;
        } else if (byte < 0x80 || !take_letter(text, at)) {
            break;
        } else if (byte != latin) {
            word.is_sum_sure = false;
        }
    }
    word.end = at;
    return word;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
    std::size_t at = begin;
    while (at < text.size()) {
        if (lowered[static_cast<unsigned char>(text[at])])
            ++at;
        else if (is_ascii(text[at]) || !take_letter(text, at))
            break;
    }
    return at;
}

// The first two letters of a word without their case, of which those beyond ASCII are not told apart.
std::size_t opening_of(std::string_view word) {
    const auto letter = [word](std::size_t at) -> std::size_t {
        return at < word.size() ? lowered[static_cast<unsigned char>(word[at])] : 0;
    };
    return letter(0) * 256 + letter(1);
}

std::size_t place_of(std::uint32_t sum) {
    return (sum ^ (sum >> 16)) & 0xFFFF;
}

// Few words pass the first look, at their opening, and few of those the second. Both are kept in one set.
bool may_begin(const std::bitset<256 * 256>& starts, std::string_view word) {
    const bool is_plain = is_ascii(word[0]) && (word.size() == 1 || is_ascii(word[1]));
    if (is_plain && !starts.test(opening_of(word))) return false;
    const Word whole = word_at(word, 0);
    return !whole.is_sum_sure || starts.test(place_of(whole.sum));
}

bool is_acronym(std::string_view form) {
    bool has_upper = false, has_lower_run = false;
    std::size_t uppers = 0;
    for (const char each : form) {
        if (each >= 'A' && each <= 'Z') ++uppers;
        if (each >= 'a' && each <= 'z') has_lower_run = true;
    }
    has_upper = uppers > 0;
    // "CdP" and "GOC" are acronyms, "Dixit" is a word: two capitals, or capitals alone.
    return (uppers >= 2) || (has_upper && !has_lower_run);
}

} // namespace

std::optional<std::uint32_t> PhraseMatcher::add(std::string_view form, std::uint32_t phrase) {
    const bool exact = is_acronym(form);
    std::string key = exact ? std::string(form) : lower(form);
    const std::string first = lower(form.substr(0, word_end(form, 0)));
    if (first.empty()) return std::nullopt;
    std::vector<std::uint32_t>& candidates = by_first_word_[first];
    for (const std::uint32_t candidate : candidates)
        if (forms_[candidate].text == key) return forms_[candidate].phrase;
    starts_.set(opening_of(first)).set(place_of(word_at(first, 0).sum));
    forms_.push_back({std::move(key), exact, phrase});
    candidates.push_back(static_cast<std::uint32_t>(forms_.size() - 1));
    std::ranges::stable_sort(candidates, std::greater(),
                             [this](std::uint32_t each) { return forms_[each].text.size(); });
    return std::nullopt;
}

std::optional<PhraseMatcher::Match> PhraseMatcher::match_at(std::string_view text, std::size_t at,
                                                            std::string_view first_word) const {
    const auto candidates = by_first_word_.find(lower(first_word));
    if (candidates == by_first_word_.end()) return std::nullopt;
    for (const std::uint32_t candidate : candidates->second) {
        const Form& form = forms_[candidate];
        const std::size_t stop = at + form.text.size();
        if (stop > text.size() || word_end(text, stop) != stop) continue;
        std::string here(text.substr(at, form.text.size()));
        std::ranges::replace(here, '\n', ' ');
        if ((form.exact ? here : lower(here)) == form.text) return Match{at, stop, form.phrase};
    }
    return std::nullopt;
}

std::optional<PhraseMatcher::Match> PhraseMatcher::find(std::string_view text, std::size_t from) const {
    for (std::size_t at = from; at < text.size();) {
        const std::size_t end = word_end(text, at);
        const std::string_view word = text.substr(at, end - at);
        if (!word.empty() && may_begin(starts_, word))
            if (auto match = match_at(text, at, word)) return match;
        // What ended the word begins none.
        at = end + 1;
        if (end < text.size() && !is_ascii(text[end])) next_code_point(text, at = end);
    }
    return std::nullopt;
}

} // namespace veilleur
