#include "base/phrase_matcher.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace veilleur {

namespace {

bool is_word_letter(char32_t letter) {
    return u_isalnum(static_cast<UChar32>(letter)) || letter == 0x0308 || letter == 0x0301;
}

bool is_ascii_word_letter(unsigned char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

unsigned char lowered(unsigned char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte + 32) : byte;
}

// The first two bytes of a word without regard to case; nothing where that cannot be told from them. À to Þ are two
// bytes that begin with C3, and their small letters follow 32 later.
std::optional<std::size_t> start_of(std::string_view word) {
    constexpr unsigned char latin = 0xC3;
    const auto first = lowered(static_cast<unsigned char>(word[0]));
    auto second = word.size() > 1 ? lowered(static_cast<unsigned char>(word[1])) : static_cast<unsigned char>(0);
    if (first >= 0x80 && first != latin) return std::nullopt;
    if (first == latin && second < 0x9F) second = static_cast<unsigned char>(second + 0x20);
    if (first != latin && second >= 0x80 && second != latin) return std::nullopt;
    return std::size_t{first} * 256 + second;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
    for (std::size_t at = begin; at < text.size();) {
        const std::size_t start = at;
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool letter =
            byte < 0x80 ? (is_ascii_word_letter(byte) && ++at) : is_word_letter(next_code_point(text, at));
        if (!letter) return start;
    }
    return text.size();
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
    if (const auto start = start_of(first)) starts_.set(*start);
    forms_.push_back({std::move(key), exact, phrase});
    candidates.push_back(static_cast<std::uint32_t>(forms_.size() - 1));
    std::ranges::stable_sort(candidates, std::greater(),
                             [this](std::uint32_t each) { return forms_[each].text.size(); });
    return std::nullopt;
}

bool PhraseMatcher::may_start(std::string_view word) const {
    const auto start = start_of(word);
    return !start || starts_.test(*start);
}

std::optional<PhraseMatcher::Match> PhraseMatcher::find(std::string_view text, std::size_t from) const {
    for (std::size_t at = from; at < text.size();) {
        const std::size_t end = word_end(text, at);
        if (end == at) {
            next_code_point(text, at);
            continue;
        }
        if (!may_start(text.substr(at, end - at))) {
            at = end;
            continue;
        }
        const auto candidates = by_first_word_.find(lower(text.substr(at, end - at)));
        if (candidates != by_first_word_.end()) {
            for (const std::uint32_t candidate : candidates->second) {
                const Form& form = forms_[candidate];
                const std::string_view here = text.substr(at, form.text.size());
                const bool same = form.exact ? here == form.text : lower(here) == form.text;
                const std::size_t stop = at + form.text.size();
                if (same && stop <= text.size() && word_end(text, stop) == stop) return Match{at, stop, form.phrase};
            }
        }
        at = end;
    }
    return std::nullopt;
}

} // namespace veilleur
