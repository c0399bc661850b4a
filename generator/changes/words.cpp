#include "changes/words.hpp"

#include "base/utf8.hpp"
#include "changes/alignment.hpp"
#include "changes/numbering.hpp"

#include <algorithm>

namespace veilleur::changes {

namespace {

constexpr double least_likeness_of_texts = 0.3; // below it, words in common are there by chance

enum class TokenKind { word, space, sign };

struct Token {
    std::string_view text;
    TokenKind kind;
};

using Tokens = std::vector<Token>;
using Flags = std::vector<bool>; // per token: whether the other side has it

bool is_space(char32_t letter) {
    return letter == U' ' || letter == U'\n' || letter == U'\u00A0' || letter == U'\u202F';
}

TokenKind kind_of(char32_t letter) {
    if (is_space(letter)) return TokenKind::space;
    const bool ascii_word =
        (letter >= U'0' && letter <= U'9') || (letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z');
    const bool punctuation = letter >= U'\u2000' && letter <= U'\u206F';
    return ascii_word || (letter >= U'\u00C0' && !punctuation) ? TokenKind::word : TokenKind::sign;
}

// Words and spaces in runs, other signs one by one.
Tokens tokens(std::string_view text) {
    Tokens all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const TokenKind kind = kind_of(next_code_point(text, at));
        const std::string_view letter = text.substr(begin, at - begin);
        if (kind != TokenKind::sign && !all.empty() && all.back().kind == kind)
            all.back().text = {all.back().text.data(), all.back().text.size() + letter.size()};
        else
            all.push_back({letter, kind});
    }
    return all;
}

std::vector<std::uint32_t> numbers_of(const Tokens& tokens, Numbering& numbering) {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(tokens.size());
    for (const Token& token : tokens)
        numbers.push_back(numbering.number(token.text));
    return numbers;
}

// A space or a comma that stays between two changed words would break one change into two.
void join_changes(const Tokens& tokens, Flags& kept) {
    for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
        if (!kept[at] || kept[at - 1]) continue;
        std::size_t end = at;
        while (end < tokens.size() && kept[end] && tokens[end].kind != TokenKind::word)
            ++end;
        if (end == tokens.size() || kept[end]) continue;
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(at), kept.begin() + static_cast<std::ptrdiff_t>(end),
                  false);
    }
}

std::vector<TextRun> runs(const Tokens& tokens, const Flags& kept) {
    std::vector<TextRun> all;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto mark = kept[at] ? TextRun::Mark::kept : TextRun::Mark::changed;
        if (all.empty() || all.back().mark != mark) all.push_back({mark, {}});
        all.back().text += tokens[at].text;
    }
    return all;
}

std::vector<TextRun> whole(std::string_view text) {
    if (text.empty()) return {};
    return {{TextRun::Mark::changed, std::string(text)}};
}

std::vector<std::uint32_t> sorted_words(std::string_view text, Numbering& numbering) {
    std::vector<std::uint32_t> words;
    for (const Token& token : tokens(text))
        if (token.kind == TokenKind::word) words.push_back(numbering.number(token.text));
    std::ranges::sort(words);
    return words;
}

} // namespace

double likeness(std::string_view before, std::string_view after) {
    Numbering numbering;
    const auto first = sorted_words(before, numbering);
    const auto second = sorted_words(after, numbering);
    if (first.empty() && second.empty()) return before == after ? 1 : 0;
    std::vector<std::uint32_t> shared;
    std::ranges::set_intersection(first, second, std::back_inserter(shared));
    return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(first.size() + second.size());
}

MarkedTexts marked(std::string_view before, std::string_view after, Allowance& allowance) {
    const MarkedTexts apart{whole(before), whole(after)};
    if (likeness(before, after) < least_likeness_of_texts) return apart;
    Numbering numbering;
    const Tokens first = tokens(before);
    const Tokens second = tokens(after);
    const auto matches = alignment(numbers_of(first, numbering), numbers_of(second, numbering), allowance);
    if (!matches) return apart;
    Flags first_kept(first.size()), second_kept(second.size());
    for (const Match& match : *matches)
        first_kept[match.before] = second_kept[match.after] = true;
    join_changes(first, first_kept);
    join_changes(second, second_kept);
    return {runs(first, first_kept), runs(second, second_kept)};
}

} // namespace veilleur::changes
