#include "search/clues.hpp"

#include "search/stop_words.hpp"
#include "search/word_clues.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

constexpr std::size_t most_joined = 3;
constexpr std::size_t shortest_joined = 4;

std::uint32_t bits(std::size_t begin, std::size_t count) {
    std::uint32_t all = 0;
    for (std::size_t at = begin; at < begin + count; ++at)
        all |= 1U << at;
    return all;
}

class Understanding {
public:
    Understanding(std::string_view text, const Index& index, const WordFinder& own, const WordFinder& other)
        : text_(text), index_(index), own_(own), words_(index, own, other) {
        for (const ConceptKey& key : index.keys)
            longest_key_ = std::max(longest_key_, static_cast<std::size_t>(std::ranges::count(key.tokens, ' ')) + 1);
    }

    Question run() {
        read_tokens();
        keep_tokens();
        find_concepts();
        find_joined();
        find_words();
        return std::move(question_);
    }

private:
    std::size_t count() const { return question_.tokens.size(); }
    const std::string& letters(std::size_t at) const { return question_.tokens[at].letters; }
    bool is_kept(std::size_t at) const { return (question_.kept >> at & 1U) != 0; }

    void read_tokens() {
        TokenReader reader(text_, index_.folding);
        for (Token token; count() < most_tokens && reader.next(token);) {
            question_.tokens.push_back(token);
            question_.is_open = reader.is_open(); // asked here: reading on would forget it
        }
    }

    bool is_heavy(std::size_t at) const { return letters(at).size() > 1 || letters(at)[0] <= '9'; }

    // *MAG* is a method, *mag* a Dutch verb.
    bool is_acronym(std::size_t at) const {
        const Token& token = question_.tokens[at];
        const std::string_view written = text_.substr(token.begin, token.end - token.begin);
        return std::ranges::all_of(written, [](char each) { return each >= 'A' && each <= 'Z'; }) &&
               own_.find(token.letters).has_value();
    }

    bool says_something(std::size_t at) const {
        return is_heavy(at) && (!is_stop_word(index_.stop_words, letters(at)) || is_acronym(at));
    }

    void keep_tokens() {
        const auto keep = [&](auto is_wanted) {
            std::vector<std::string_view> known;
            for (std::size_t at = 0; at < count(); ++at)
                if (is_wanted(at) && std::ranges::find(known, letters(at)) == known.end()) {
                    known.push_back(letters(at));
                    question_.kept |= 1U << at;
                }
        };
        keep([&](std::size_t at) { return says_something(at); });
        if (question_.kept == 0) keep([&](std::size_t at) { return is_heavy(at); });
    }

    const ConceptKey* key_at(std::size_t begin, std::size_t length) const {
        std::string tokens = letters(begin);
        for (std::size_t at = begin + 1; at < begin + length; ++at)
            tokens += " " + letters(at);
        const auto key = std::ranges::lower_bound(index_.keys, tokens, {}, &ConceptKey::tokens);
        if (key == index_.keys.end() || key->tokens != tokens) return nullptr;
        const bool is_lost = length == 1 && is_stop_word(index_.stop_words, tokens) && !is_kept(begin);
        return is_lost ? nullptr : &*key;
    }

    void add_concept(const ConceptKey& key, std::uint32_t covers) {
        constexpr Parameter weights[] = {Parameter::form, Parameter::acronym, Parameter::other_form};
        constexpr Way ways[] = {Way::concept_form, Way::concept_acronym, Way::concept_other};
        const auto kind = static_cast<std::size_t>(key.kind);
        const std::uint32_t rarity = index_.rarity[index_.concepts.length(key.number)];
        question_.clues.push_back(
            {covers, {{ListSource::concepts, key.number, index_.at(weights[kind]), rarity, ways[kind]}}});
        settled_ |= covers;
    }

    void find_concepts() {
        for (std::size_t at = 0; at < count();) {
            std::size_t length = std::min(longest_key_, count() - at);
            const ConceptKey* key = nullptr;
            while (length > 0 && !(key = key_at(at, length)))
                --length;
            if (key) add_concept(*key, bits(at, length));
            at += std::max<std::size_t>(length, 1);
        }
    }

    std::optional<std::uint32_t> joined_at(std::size_t begin, std::size_t length) const {
        if (begin + length > count()) return std::nullopt;
        std::string whole;
        for (std::size_t at = begin; at < begin + length; ++at)
            whole += letters(at);
        if (whole.size() < shortest_joined || whole.size() > longest_token) return std::nullopt;
        return own_.find(whole);
    }

    void find_joined() {
        const std::uint32_t weight = index_.at(Parameter::join);
        for (std::size_t at = 0; at < count();) {
            std::size_t length = most_joined;
            std::optional<std::uint32_t> form;
            while (length > 1 && !(form = joined_at(at, length)))
                --length;
            if (form) {
                Clue& clue = question_.clues.emplace_back(Clue{bits(at, length), {}});
                words_.add_related(clue, ListSource::own, *form, {weight, weight, 0}, Way::joined);
                settled_ |= clue.covers;
            }
            at += length;
        }
    }

    void find_words() {
        for (std::size_t at = 0; at < count(); ++at) {
            if (!is_kept(at)) continue;
            const bool is_settled = (settled_ >> at & 1U) != 0;
            const bool is_last = question_.is_open && at + 1 == count();
            words_.add(question_.clues, letters(at), bits(at, 1),
                       is_settled ? WordClues::Settled::yes : WordClues::Settled::no,
                       is_last ? WordClues::Ending::open : WordClues::Ending::finished);
        }
    }

    std::string_view text_;
    const Index& index_;
    const WordFinder& own_;
    WordClues words_;
    Question question_;
    std::size_t longest_key_ = 0;
    std::uint32_t settled_ = 0;
};

} // namespace

Question understand(std::string_view text, const Index& index, const WordFinder& own, const WordFinder& other) {
    return Understanding(text, index, own, other).run();
}

} // namespace veilleur::search
