#include "search/sheet_words.hpp"

#include "base/unicode.hpp"
#include "search/field_weights.hpp"
#include "search/stop_words.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace veilleur::search {

namespace {

constexpr std::size_t most_hyphenated = 3;

bool is_ascii_capitals(std::string_view written) {
    return written.size() > 1 && std::ranges::all_of(written, [](char each) { return each >= 'A' && each <= 'Z'; });
}

bool is_hyphen(std::string_view between) {
    return between == "-" || between == "\u2010" || between == "\u2011";
}

struct Tally {
    FieldCounts counts{};
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places; // and how much the word weighs there

    void add(const SearchedText& text) {
        std::uint16_t& count = counts[static_cast<std::size_t>(text.field)];
        count = static_cast<std::uint16_t>(
            std::min<std::uint32_t>(count + text.times, std::numeric_limits<std::uint16_t>::max()));
        add_at(text.place, text.times * field_weight(text.field));
    }

    bool is_used() const { return !places.empty(); }

    Use use() const {
        const auto heavier = [](const auto& left, const auto& right) {
            return std::pair(left.second, right.first) < std::pair(right.second, left.first);
        };
        return {counts, std::ranges::max_element(places, heavier)->first};
    }

private:
    void add_at(std::uint32_t place, std::uint32_t weight) {
        const auto known = std::ranges::find(places, place, [](const auto& each) { return each.first; });
        if (known == places.end())
            places.emplace_back(place, weight);
        else
            known->second += weight;
    }
};

struct Word {
    bool is_stop = false;
    Tally tally;
};

class Reader {
public:
    explicit Reader(const WordRules& rules) : rules_(rules) {}

    void read(const SearchedText& text) {
        tokens_.clear();
        TokenReader reader(text.text, rules_.folding);
        for (Token token; reader.next(token);)
            tokens_.push_back(std::move(token));
        for (const Token& token : tokens_)
            add_token(text, token);
        add_hyphenated(text);
        if (rules_.concepts) add_concepts(text);
    }

    SheetWords take() {
        SheetWords all;
        for (const auto& [form, word] : words_)
            if (word.tally.is_used()) all.words.push_back({form, word.tally.use()});
        for (const auto& [number, tally] : concepts_)
            all.concepts.push_back({number, tally.use()});
        all.spellings.assign(spellings_.begin(), spellings_.end());
        all.lengths = lengths_;
        std::ranges::sort(all.words, {}, &WordUse::form);
        return all;
    }

private:
    void add_token(const SearchedText& text, const Token& token) {
        lengths_[static_cast<std::size_t>(text.field)] += text.times;
        const std::string_view written = std::string_view(text.text).substr(token.begin, token.end - token.begin);
        const bool is_digit = token.letters[0] <= '9';
        if (token.letters.size() < 2 && !is_digit) return;
        Word& word = word_of(token.letters);
        if (word.is_stop && !is_ascii_capitals(written)) return;
        word.tally.add(text);
        if (written.size() != token.letters.size() && !spellings_.contains(token.letters))
            spellings_.emplace(token.letters, lower(nfc(written)));
    }

    // Most words of a text are there already: what is asked of a word is asked once.
    Word& word_of(const std::string& form) {
        const auto [found, is_new] = words_.try_emplace(form);
        if (is_new) found->second.is_stop = is_stop_word(rules_.stop_words, form);
        return found->second;
    }

    // *Savoir-faire* is also one word; its parts are counted already.
    void add_hyphenated(const SearchedText& text) {
        for (std::size_t begin = 0, end = 1; begin < tokens_.size(); begin = end, ++end) {
            while (end < tokens_.size() && is_hyphen(between(text, end)))
                ++end;
            if (end - begin < 2 || end - begin > most_hyphenated) continue;
            std::string whole;
            for (std::size_t at = begin; at < end; ++at)
                whole += tokens_[at].letters;
            if (whole.size() > 3 && whole.size() <= longest_token) word_of(whole).tally.add(text);
        }
    }

    std::string_view between(const SearchedText& text, std::size_t at) const {
        return std::string_view(text.text).substr(tokens_[at - 1].end, tokens_[at].begin - tokens_[at - 1].end);
    }

    void add_concepts(const SearchedText& text) {
        for (std::size_t at = 0; at < tokens_.size();) {
            const ConceptForm* form = rules_.concepts->find(text.text, tokens_, at);
            if (form) concepts_[form->number].add(text);
            at += form ? form->tokens.size() : 1;
        }
    }

    const WordRules& rules_;
    std::vector<Token> tokens_;
    std::unordered_map<std::string, Word> words_;
    std::map<std::uint32_t, Tally> concepts_;
    std::map<std::string, std::string> spellings_;
    PerTextField<std::uint32_t> lengths_{};
};

} // namespace

SheetWords sheet_words(std::span<const SearchedText> texts, const WordRules& rules) {
    Reader reader(rules);
    for (const SearchedText& text : texts)
        reader.read(text);
    return reader.take();
}

} // namespace veilleur::search
