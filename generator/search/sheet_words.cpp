#include "search/sheet_words.hpp"

#include "base/unicode.hpp"
#include "search/stop_words.hpp"

#include <algorithm>
#include <utility>

namespace veilleur::search {

namespace {

constexpr std::size_t most_hyphenated = 3;
constexpr std::size_t shortest_whole = 4; // letters

bool is_ascii_capitals(std::string_view written) {
    return written.size() > 1 && std::ranges::all_of(written, [](char each) { return each >= 'A' && each <= 'Z'; });
}

bool is_hyphen(std::string_view between) {
    return between == "-" || between == "\u2010" || between == "\u2011";
}

} // namespace

SheetWords SheetReader::read(std::span<const SearchedText> texts) {
    PerTextField<std::uint32_t> lengths{};
    for (const SearchedText& text : texts) {
        words_here_.begin_text(text);
        concepts_here_.begin_text(text);
        read_text(text.text);
        lengths[static_cast<std::size_t>(text.field)] += text.times * static_cast<std::uint32_t>(occurrences_.size());
    }
    return {words_here_.take(), concepts_here_.take(), lengths};
}

std::vector<MetWord> SheetReader::take_words() {
    std::vector<MetWord> met;
    met.reserve(words_.size());
    for (std::uint32_t number = 0; number < words_.size(); ++number)
        met.push_back({numbers_.words()[number], std::move(words_[number].spelling), words_[number].sheets});
    return met;
}

void SheetReader::read_text(std::string_view text) {
    occurrences_.clear();
    joined_.clear();
    concepts_begin_.clear();
    TokenReader reader(text, rules_.folding);
    while (reader.next()) {
        const std::uint32_t word = number_of(reader.letters());
        if (follows_hyphen(text, reader.begin())) joined_.push_back(occurrences_.size());
        if (!words_[word].concepts.empty()) concepts_begin_.push_back(occurrences_.size());
        occurrences_.push_back({word, reader.begin(), reader.end()});
        add_word(text.substr(reader.begin(), reader.end() - reader.begin()), word, reader.letters().size());
    }
    add_hyphenated();
    add_concepts(text);
}

// Most words follow a space, and there is no more to look at.
inline bool SheetReader::follows_hyphen(std::string_view text, std::size_t begin) const {
    if (occurrences_.empty() || text[occurrences_.back().end] == ' ') return false;
    const std::size_t end = occurrences_.back().end;
    return is_hyphen(text.substr(end, begin - end));
}

inline std::uint32_t SheetReader::number_of(std::string_view form) {
    const std::uint32_t number = numbers_.of(form);
    if (number == words_.size()) words_.push_back(known_of(form));
    return number;
}

SheetReader::Word SheetReader::known_of(std::string_view form) const {
    Word word;
    const bool is_digit = form[0] <= '9';
    if (form.size() < 2 && !is_digit)
        word.worth = Worth::nothing;
    else if (is_stop_word(rules_.stop_words, form))
        word.worth = Worth::in_capitals;
    if (rules_.concepts) word.concepts = rules_.concepts->beginning_with(form);
    return word;
}

inline void SheetReader::count(std::uint32_t word) {
    if (words_here_.add(word)) ++words_[word].sheets;
}

inline void SheetReader::add_word(std::string_view written, std::uint32_t number, std::size_t letter_count) {
    Word& word = words_[number];
    if (word.worth == Worth::nothing) return;
    if (word.worth == Worth::in_capitals && !is_ascii_capitals(written)) return;
    count(number);
    if (written.size() != letter_count && word.spelling.empty()) word.spelling = lower(nfc(written));
}

void SheetReader::add_hyphenated() {
    for (std::size_t at = 0; at < joined_.size();) {
        const std::size_t begin = joined_[at] - 1;
        std::size_t end = joined_[at] + 1;
        for (++at; at < joined_.size() && joined_[at] == end; ++at)
            ++end;
        if (end - begin <= most_hyphenated) add_whole(begin, end);
    }
}

// *Savoir-faire* is also one word; its parts are counted already.
void SheetReader::add_whole(std::size_t begin, std::size_t end) {
    std::string whole;
    for (std::size_t at = begin; at < end; ++at)
        whole += form_at(at);
    if (whole.size() >= shortest_whole && whole.size() <= longest_token) count(number_of(whole));
}

bool SheetReader::stands_at(const ConceptForm& form, std::string_view text, std::size_t at) const {
    if (form.tokens.size() > occurrences_.size() - at) return false;
    for (std::size_t next = 1; next < form.tokens.size(); ++next)
        if (form_at(at + next) != form.tokens[next]) return false;
    if (form.kind != KeyKind::acronym) return true;
    const std::size_t begin = occurrences_[at].begin, end = occurrences_[at + form.tokens.size() - 1].end;
    return text.substr(begin, end - begin) == form.written;
}

void SheetReader::add_concepts(std::string_view text) {
    std::size_t next = 0; // behind the last concept: none begins inside another
    for (const std::size_t at : concepts_begin_)
        if (at >= next) next = at + add_concept(text, at);
}

// The longest that stands there. How many tokens it is.
std::size_t SheetReader::add_concept(std::string_view text, std::size_t at) {
    for (const ConceptForm* form : words_[occurrences_[at].word].concepts)
        if (stands_at(*form, text, at)) {
            concepts_here_.add(form->number);
            return form->tokens.size();
        }
    return 1;
}

} // namespace veilleur::search
