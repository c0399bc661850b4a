#include "search/groups.hpp"

#include "base/unicode.hpp"
#include "search/endings.hpp"
#include "search/stemmer.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace veilleur::search {

namespace {

constexpr std::size_t shortest_joined = 5; // letters: *pas* and *pazen* are no pair

// Sets of forms that grow together.
class Union {
public:
    explicit Union(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0U); }

    std::uint32_t root(std::uint32_t at) {
        while (parent_[at] != at)
            at = parent_[at] = parent_[parent_[at]];
        return at;
    }

    void join(std::uint32_t left, std::uint32_t right) {
        const std::uint32_t one = root(left), another = root(right);
        parent_[std::max(one, another)] = std::min(one, another);
    }

private:
    std::vector<std::uint32_t> parent_;
};

void join_equal_stems(Union& groups, const std::vector<std::string>& forms, const Spellings& spellings,
                      Language language) {
    Stemmer stemmer(language);
    std::unordered_map<std::string, std::uint32_t> first_with;
    for (std::uint32_t at = 0; at < forms.size(); ++at) {
        const auto spelling = spellings.find(forms[at]);
        const std::string stem = folded(stemmer.stem(spelling == spellings.end() ? forms[at] : spelling->second));
        const auto [first, is_new] = first_with.emplace(stem, at);
        if (!is_new) groups.join(first->second, at);
    }
}

void join_by_endings(Union& groups, const std::vector<std::string>& forms, Language language) {
    for (const Paradigm& paradigm : joining_paradigms(language))
        for (std::uint32_t at = 0; at < forms.size(); ++at) {
            if (forms[at].size() < shortest_joined || !forms[at].ends_with(paradigm[0])) continue;
            const std::string other = forms[at].substr(0, forms[at].size() - paradigm[0].size()) + paradigm[1];
            const auto found = std::ranges::lower_bound(forms, other);
            if (found != forms.end() && *found == other)
                groups.join(at, static_cast<std::uint32_t>(found - forms.begin()));
        }
}

} // namespace

std::vector<std::uint32_t> group_inflections(const std::vector<std::string>& forms, const Spellings& spellings,
                                             Language language) {
    Union groups(forms.size());
    join_equal_stems(groups, forms, spellings, language);
    join_by_endings(groups, forms, language);
    std::unordered_map<std::uint32_t, std::uint32_t> last_of;
    std::vector<std::uint32_t> backs;
    for (std::uint32_t at = 0; at < forms.size(); ++at) {
        const auto [last, is_new] = last_of.emplace(groups.root(at), at);
        backs.push_back(is_new ? 0 : at - last->second);
        last->second = at;
    }
    return backs;
}

} // namespace veilleur::search
