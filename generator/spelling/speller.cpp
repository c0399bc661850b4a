#include "spelling/speller.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "spelling/words.hpp"

#include <algorithm>
#include <array>

namespace veilleur::spelling {

namespace {

constexpr std::size_t most_suggested = 25; // words of one run: a suggestion takes milliseconds

constexpr std::string_view middle_point = "·";

constexpr std::array<std::string_view, 15> elisions{"l", "d",     "qu",     "j",      "m",      "t",      "s",     "n",
                                                    "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"};

constexpr std::array<std::string_view, 22> inclusive_endings{
    "e",    "s",     "es",   "ne",    "nes",   "le",     "les",  "se",    "ses", "ère", "ères",
    "ière", "ières", "rice", "rices", "trice", "trices", "euse", "euses", "ice", "ve",  "te"};

std::string with_plain_joints(std::string_view word) {
    return replaced(replaced(replaced(nfc(word), "’", "'"), "\u2010", "-"), "\u2011", "-");
}

} // namespace

Speller::Speller(Language language, std::unique_ptr<Dictionary> dictionary)
    : language_(language), dictionary_(std::move(dictionary)) {}

void Speller::add(std::string_view text) {
    for (const std::string_view line : split(text, '\n'))
        for (const Word& word : words_of_line(line, {1, 1}))
            added_.insert(lower(with_plain_joints(word.text)));
}

bool Speller::knows(std::string_view word) {
    const auto found = judged_.find(word);
    if (found != judged_.end()) return found->second;
    return judged_.emplace(word, judge(with_plain_joints(word))).first->second;
}

bool Speller::judge(const std::string& word) const {
    const bool is_acronym = upper(word) == word;
    if (is_acronym || knows_whole(word)) return true;
    const std::size_t apostrophe = word.find('\'');
    if (language_ == Language::fr && apostrophe != std::string::npos) {
        const std::string front = lower(word.substr(0, apostrophe));
        if (std::ranges::find(elisions, front) != elisions.end()) return judge(word.substr(apostrophe + 1));
    }
    return knows_parts(word) || knows_inclusive(word);
}

bool Speller::knows_whole(const std::string& word) const {
    if (code_points(word) == 1 || added_.contains(lower(word)) || dictionary_->knows(word)) return true;
    // A sentence may begin with a word that Hunspell wants small, such as the name of a month.
    const std::string small = lower(word);
    return upper_first(small) == word && dictionary_->knows(small);
}

// "social-santé"; an apostrophe may be a quotation mark: "d'accord'".
bool Speller::knows_parts(const std::string& word) const {
    if (word.find('-') == std::string::npos) return false;
    const auto parts = split(word, '-');
    return std::ranges::all_of(parts, [&](std::string_view part) { return part.empty() || judge(std::string(part)); });
}

// "participant·e·s", "accompagnateur·rice"
bool Speller::knows_inclusive(const std::string& word) const {
    const std::size_t point = word.find(middle_point);
    if (point == std::string::npos || !judge(word.substr(0, point))) return false;
    std::string rest = word.substr(point + middle_point.size());
    rest = replaced(std::move(rest), middle_point, "\n");
    const auto endings = split(rest, '\n');
    return std::ranges::all_of(endings, [](std::string_view ending) {
        return std::ranges::find(inclusive_endings, ending) != inclusive_endings.end();
    });
}

std::vector<std::string> Speller::suggestions(std::string_view word) {
    const auto found = suggested_.find(word);
    if (found != suggested_.end()) return found->second;
    if (suggested_.size() >= most_suggested) return {};
    return suggested_.emplace(word, dictionary_->suggestions(with_plain_joints(word))).first->second;
}

} // namespace veilleur::spelling
