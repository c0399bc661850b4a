#include "search/word_finder.hpp"

#include "search/distance.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

constexpr std::size_t shortest_rest = 2; // letters that an ending leaves

} // namespace

WordFinder::WordFinder(const Lexicon& lexicon, std::span<const std::uint8_t> rarity) : lexicon_(lexicon) {
    for (std::uint32_t form = 0; form < lexicon.forms.size(); ++form) {
        const std::uint32_t back = lexicon.group_back[form];
        group_of_.push_back(back == 0 ? static_cast<std::uint32_t>(groups_.size()) : group_of_[form - back]);
        if (back == 0) groups_.emplace_back();
        groups_[group_of_[form]].push_back(form);
    }
    for (const std::vector<std::uint32_t>& group : groups_) {
        std::uint32_t longest = 0;
        for (const std::uint32_t form : group)
            longest = std::max(longest, lexicon.lists.length(form));
        rarity_of_group_.push_back(rarity[longest]);
    }
}

std::optional<std::uint32_t> WordFinder::find(std::string_view word) const {
    const auto found = std::ranges::lower_bound(lexicon_.forms, word);
    if (found == lexicon_.forms.end() || *found != word) return std::nullopt;
    return static_cast<std::uint32_t>(found - lexicon_.forms.begin());
}

std::vector<std::uint32_t> WordFinder::inflections(std::string_view word) const {
    std::vector<std::uint32_t> found;
    for (const Paradigm& paradigm : lexicon_.paradigms)
        for (const std::string& ending : paradigm) {
            if (word.size() < ending.size() + shortest_rest || !word.ends_with(ending)) continue;
            const std::string_view rest = word.substr(0, word.size() - ending.size());
            for (const std::string& other : paradigm)
                if (const auto form = other == ending ? std::nullopt : find(std::string(rest) + other))
                    found.push_back(*form);
        }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<std::uint32_t> WordFinder::longer_with_prefix(std::string_view word, std::size_t most) const {
    std::vector<std::uint32_t> found;
    for (auto form = std::ranges::upper_bound(lexicon_.forms, word);
         form != lexicon_.forms.end() && form->starts_with(word) && found.size() < most; ++form)
        found.push_back(static_cast<std::uint32_t>(form - lexicon_.forms.begin()));
    return found;
}

std::vector<std::uint32_t> WordFinder::holding_inside(std::string_view word, std::size_t most) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t form = 0; form < lexicon_.forms.size() && found.size() < most; ++form)
        if (lexicon_.forms[form].find(word, 1) != std::string::npos) found.push_back(form);
    return found;
}

std::vector<std::uint32_t> WordFinder::at_distance(std::string_view word, std::size_t distance) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t form = 0; form < lexicon_.forms.size(); ++form)
        if (is_at_distance(lexicon_.forms[form], word, distance)) found.push_back(form);
    return found;
}

std::span<const std::uint32_t> WordFinder::group(std::uint32_t form) const {
    return groups_[group_of_[form]];
}

std::span<const std::uint32_t> WordFinder::compounds(std::uint32_t form) const {
    const auto part = std::ranges::lower_bound(lexicon_.parts, form, {}, &Part::form);
    if (part == lexicon_.parts.end() || part->form != form) return {};
    return part->compounds;
}

std::uint32_t WordFinder::rarity(std::uint32_t form) const {
    return rarity_of_group_[group_of_[form]];
}

} // namespace veilleur::search
