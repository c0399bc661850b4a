#include "search/compounds.hpp"

#include "base/parallel.hpp"
#include "search/tokens.hpp"
#include "search/word_numbers.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <string_view>

namespace veilleur::search {

namespace {

constexpr std::size_t shortest_compound = 7;
constexpr std::size_t shortest_dutch_part = 4;
constexpr std::size_t shortest_french_part = 5;

constexpr std::array<std::string_view, 5> dutch_links{"", "s", "en", "e", "n"};
constexpr std::array<std::string_view, 28> french_prefixes{
    "co",    "inter", "super", "multi", "pluri", "trans", "psycho", "socio", "neuro", "auto",
    "micro", "macro", "extra", "intra", "infra", "ultra", "hyper",  "anti",  "non",   "photo",
    "bio",   "mono",  "bi",    "tri",   "pre",   "post",  "sous",   "sur"};

using Reached = std::bitset<longest_token + 1>;

class Dutch {
public:
    Dutch(const WordNumbers& numbers, std::string_view word) : numbers_(numbers), word_(word) {
        from_start_.set(0);
        for (std::size_t begin = 0; begin < word.size(); ++begin)
            if (from_start_[begin]) for_each_part(begin, [&](std::size_t, std::size_t next) { from_start_.set(next); });
        to_end_.set(word.size());
        for (std::size_t begin = word.size(); begin-- > 0;)
            for_each_part(begin, [&](std::size_t, std::size_t next) {
                if (to_end_[next]) to_end_.set(begin);
            });
    }

    // Every word that a way of cutting the whole up goes through, runs of several parts included.
    std::vector<std::uint32_t> parts() const {
        std::vector<std::uint32_t> found;
        for (std::size_t begin = 0; begin < word_.size(); ++begin)
            if (from_start_[begin] && to_end_[begin])
                for_each_part(begin, [&](std::size_t end, std::size_t next) {
                    if (to_end_[next]) found.push_back(*numbers_.find(word_.substr(begin, end - begin)));
                });
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    // A word at `begin`, with or without letters that link it to a next one; never the whole.
    template <typename Visit> void for_each_part(std::size_t begin, Visit visit) const {
        for (std::size_t end = begin + shortest_dutch_part; end <= word_.size(); ++end) {
            if (end - begin == word_.size() || !numbers_.find(word_.substr(begin, end - begin))) continue;
            for (const std::string_view link : dutch_links) {
                const std::size_t next = end + link.size();
                const bool is_last = end == word_.size();
                if (is_last ? link.empty() : word_.substr(end).starts_with(link) && next < word_.size())
                    visit(end, next);
            }
        }
    }

    const WordNumbers& numbers_;
    std::string_view word_;
    Reached from_start_, to_end_;
};

std::vector<std::uint32_t> french_parts(const WordNumbers& numbers, std::string_view word) {
    for (std::size_t begin = 2; begin + shortest_french_part <= word.size(); ++begin) {
        const auto part = numbers.find(word.substr(begin));
        if (!part) continue;
        const std::string_view before = word.substr(0, begin);
        const bool is_prefix = std::ranges::find(french_prefixes, before) != french_prefixes.end();
        if (is_prefix || (before.size() > 3 && numbers.find(before))) return {*part};
    }
    return {};
}

} // namespace

std::vector<Part> compound_parts(const std::vector<std::string>& forms, Language language, unsigned jobs) {
    WordNumbers numbers;
    for (const std::string& form : forms)
        numbers.of(form);
    std::vector<std::vector<std::uint32_t>> parts_of(forms.size());
    parallel_for(forms.size(), jobs, [&](std::size_t at) {
        if (forms[at].size() < shortest_compound || forms[at][0] <= '9') return;
        parts_of[at] = language == Language::fr ? french_parts(numbers, forms[at]) : Dutch(numbers, forms[at]).parts();
    });
    std::map<std::uint32_t, std::vector<std::uint32_t>> compounds_of;
    for (std::size_t at = 0; at < forms.size(); ++at)
        for (const std::uint32_t part : parts_of[at])
            compounds_of[part].push_back(static_cast<std::uint32_t>(at));
    std::vector<Part> all;
    for (auto& [form, compounds] : compounds_of)
        all.push_back({form, std::move(compounds)});
    return all;
}

} // namespace veilleur::search
