#include "changes/passage_changes.hpp"

#include "changes/alignment.hpp"
#include "changes/numbering.hpp"
#include "changes/words.hpp"

#include <algorithm>
#include <span>

namespace veilleur::changes {

namespace {

constexpr double least_likeness_of_versions = 0.4; // of two passages to be versions of one
constexpr std::size_t farthest = 12;               // passages looked at for one that is like another
constexpr std::size_t page_around = 200;           // bytes that a page needs around a passage

using Passages = std::span<const Passage>;

std::vector<std::uint32_t> numbers_of(Passages passages, Numbering& numbering) {
    std::vector<std::uint32_t> numbers;
    for (const Passage& passage : passages)
        numbers.push_back(numbering.number(passage.key()));
    return numbers;
}

bool are_versions(const Passage& before, const Passage& after) {
    if (before.label != after.label) return false;
    return !before.label.empty() || likeness(before.text, after.text) >= least_likeness_of_versions;
}

// Where only links differ, they are shown: nobody sees an address on the page.
std::string shown(const Passage& passage, bool with_targets) {
    return with_targets && !passage.targets.empty() ? passage.text + " ‹" + passage.targets.substr(1) + "›"
                                                    : passage.text;
}

class Teller {
public:
    Teller(SectionChange& change, Allowance& allowance) : change_(change), allowance_(allowance) {}

    // What stands between two passages that stayed, before and after.
    void tell(Passages before, Passages after) {
        std::size_t next = 0;
        for (const Passage& passage : after) {
            const std::size_t match = version_of(passage, before, next, after.size());
            if (match == before.size()) {
                add(nullptr, &passage);
                continue;
            }
            for (; next < match; ++next)
                add(&before[next], nullptr);
            add(&before[next++], &passage);
        }
        for (; next < before.size(); ++next)
            add(&before[next], nullptr);
    }

private:
    // The place in `before` of what `passage` was made of; its size where it is new.
    std::size_t version_of(const Passage& passage, Passages before, std::size_t from, std::size_t count_after) {
        const bool only_ones = before.size() == 1 && count_after == 1;
        if (only_ones && from == 0 && before[0].label == passage.label) return 0;
        for (std::size_t at = from; at < std::min(before.size(), from + farthest); ++at) {
            if (!allowance_.take_steps(before[at].text.size() + passage.text.size())) break;
            if (are_versions(before[at], passage)) return at;
        }
        return before.size();
    }

    void add(const Passage* before, const Passage* after) {
        const std::size_t room = page_around + (before ? before->text.size() : 0) + (after ? after->text.size() : 0);
        if (change_.more_than_shown || !allowance_.take_characters(room)) {
            change_.more_than_shown = true;
            return;
        }
        const bool other_targets = before && after && before->targets != after->targets;
        MarkedTexts texts =
            marked(before ? shown(*before, other_targets) : "", after ? shown(*after, other_targets) : "", allowance_);
        change_.passages.push_back(
            {after ? after->name() : before->name(), std::move(texts.before), std::move(texts.after)});
    }

    SectionChange& change_;
    Allowance& allowance_;
};

bool concern_translation(const std::vector<std::uint32_t>& numbers, const std::vector<std::uint32_t>& others,
                         Passages passages) {
    std::vector<std::uint32_t> known = others;
    std::ranges::sort(known);
    for (std::size_t at = 0; at < passages.size(); ++at)
        if (!passages[at].shared && !std::ranges::binary_search(known, numbers[at])) return true;
    return false;
}

} // namespace

void add_passage_changes(Passages before, Passages after, SectionChange& change, Allowance& allowance) {
    Numbering numbering;
    const auto first = numbers_of(before, numbering);
    const auto second = numbers_of(after, numbering);
    change.concerns_translation =
        concern_translation(first, second, before) || concern_translation(second, first, after);
    const auto matches = alignment(first, second, allowance);
    if (!matches) {
        change.more_than_shown = true;
        return;
    }
    Teller teller(change, allowance);
    Match from;
    std::vector<Match> ends = *matches;
    ends.push_back({before.size(), after.size()});
    for (const Match& match : ends) {
        teller.tell(before.subspan(from.before, match.before - from.before),
                    after.subspan(from.after, match.after - from.after));
        from = {match.before + 1, match.after + 1};
    }
}

} // namespace veilleur::changes
