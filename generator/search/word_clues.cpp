#include "search/word_clues.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

constexpr std::size_t most_completions = 256;
constexpr std::size_t shortest_half = 4; // letters of what a word is split into

} // namespace

void WordClues::add_list(Clue& clue, Expansion expansion) {
    const bool is_known = std::ranges::any_of(clue.expansions, [&](const Expansion& each) {
        return each.source == expansion.source && each.list == expansion.list;
    });
    if (!is_known) clue.expansions.push_back(expansion);
}

std::uint32_t WordClues::weight(Parameter name, ListSource source) const {
    return source == ListSource::own ? index_.at(name) : index_.at(name) * index_.at(Parameter::other) / 256;
}

void WordClues::add_related(Clue& clue, ListSource source, std::uint32_t form, Weights weights, Way way) const {
    const WordFinder& words = finder(source);
    const std::uint32_t most_rare = words.rarity(form);
    const auto add = [&](std::uint32_t list, std::uint32_t weight, Way how) {
        add_list(clue, {source, list, weight, std::min(most_rare, words.rarity(list)), how});
    };
    add(form, weights.form, way);
    for (const std::uint32_t inflected : words.group(form))
        add(inflected, weights.group, way == Way::exact ? Way::inflection : way);
    if (weights.compounds == 0) return;
    for (const std::uint32_t inflected : words.group(form))
        for (const std::uint32_t compound : words.compounds(inflected))
            add(compound, weights.compounds, Way::part);
}

void WordClues::add_inflected(Clue& clue, ListSource source, std::string_view word) const {
    if (word.size() < index_.at(Parameter::inflected_from)) return;
    const std::uint32_t inflection = weight(Parameter::inflection, source);
    const std::uint32_t part = source == ListSource::own ? index_.at(Parameter::part) : 0;
    const Way way = source == ListSource::own ? Way::inflection : Way::other_language;
    for (const std::uint32_t form : finder(source).inflections(word))
        add_related(clue, source, form, {inflection, inflection, part}, way);
}

void WordClues::add_known(Clue& clue, std::string_view word) const {
    if (const auto form = own_.find(word)) {
        add_related(clue, ListSource::own, *form,
                    {index_.at(Parameter::exact), index_.at(Parameter::inflection), index_.at(Parameter::part)},
                    Way::exact);
        return;
    }
    add_inflected(clue, ListSource::own, word);
    if (!clue.expansions.empty()) return;
    if (const auto form = other_.find(word))
        add_related(clue, ListSource::other, *form,
                    {weight(Parameter::exact, ListSource::other), weight(Parameter::inflection, ListSource::other), 0},
                    Way::other_language);
    if (clue.expansions.empty()) add_inflected(clue, ListSource::other, word);
}

void WordClues::add_prefixed(Clue& clue, std::string_view word) const {
    for (const ListSource source : {ListSource::own, ListSource::other}) {
        const WordFinder& words = finder(source);
        for (const std::uint32_t form : words.longer_with_prefix(word, most_completions)) {
            const auto letters = static_cast<std::uint32_t>(words.lexicon().forms[form].size());
            std::uint32_t share = index_.at(Parameter::prefix) * static_cast<std::uint32_t>(word.size()) / letters;
            if (source == ListSource::other) share = share * index_.at(Parameter::other) / 256;
            add_list(clue, {source, form, share, words.rarity(form), Way::prefix});
        }
        if (!clue.expansions.empty()) return;
    }
}

void WordClues::add_inside(Clue& clue, std::string_view word) const {
    for (const std::uint32_t form : own_.holding_inside(word, most_completions))
        add_list(clue, {ListSource::own, form, index_.at(Parameter::part), own_.rarity(form), Way::inside});
}

void WordClues::add_split(std::vector<Clue>& clues, std::string_view word, std::uint32_t covers) const {
    const std::uint32_t split = index_.at(Parameter::split);
    for (std::size_t at = word.size() - shortest_half; at >= shortest_half; --at) {
        const auto left = own_.find(word.substr(0, at));
        if (!left) continue;
        const std::string_view rest = word.substr(at);
        auto right = own_.find(rest);
        if (!right && rest[0] == 's' && rest.size() > shortest_half) right = own_.find(rest.substr(1));
        if (!right) continue;
        for (const std::uint32_t half : {*left, *right}) {
            Clue& clue = clues.emplace_back(Clue{covers, {}});
            add_related(clue, ListSource::own, half, {split, split, 0}, Way::split);
        }
        return;
    }
}

void WordClues::add_slips(Clue& clue, std::string_view word, std::size_t distance, Parameter name) const {
    for (const ListSource source : {ListSource::own, ListSource::other}) {
        const std::uint32_t slip = weight(name, source);
        for (const std::uint32_t form : finder(source).at_distance(word, distance))
            add_related(clue, source, form, {slip, slip, 0}, Way::slip);
    }
}

void WordClues::add(std::vector<Clue>& clues, std::string_view word, std::uint32_t covers, Settled settled,
                    Ending ending) {
    Clue clue{covers, {}};
    add_known(clue, word);
    const auto is_unknown = [&] { return clue.expansions.empty() && settled == Settled::no; };
    const bool may_go_on = settled == Settled::no && (clue.expansions.empty() || ending == Ending::open);
    if (may_go_on && word.size() >= index_.at(Parameter::prefix_from)) add_prefixed(clue, word);
    if (is_unknown() && word.size() >= index_.at(Parameter::inside_from)) add_inside(clue, word);
    if (is_unknown() && word.size() >= std::max<std::size_t>(index_.at(Parameter::split_from), 2 * shortest_half)) {
        const std::size_t before = clues.size();
        add_split(clues, word, covers);
        if (clues.size() > before) return;
    }
    if (is_unknown() && word.size() >= index_.at(Parameter::one_slip_from) &&
        slipped_ < index_.at(Parameter::slipped_words)) {
        ++slipped_;
        add_slips(clue, word, 1, Parameter::one_slip);
        if (is_unknown() && word.size() >= index_.at(Parameter::two_slips_from))
            add_slips(clue, word, 2, Parameter::two_slips);
    }
    if (!clue.expansions.empty()) clues.push_back(std::move(clue));
}

} // namespace veilleur::search
