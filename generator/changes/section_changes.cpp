#include "changes/section_changes.hpp"

#include "changes/passage_changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>

namespace veilleur::changes {

namespace {

struct SectionPair {
    const SheetSection* before; // nullptr: new
    const SheetSection* after;  // nullptr: gone
};

using ByKey = std::map<std::string_view, const SheetSection*>;

ByKey by_key(const std::vector<SheetSection>& sections) {
    ByKey all;
    for (const SheetSection& section : sections)
        all.emplace(section.key, &section);
    return all;
}

bool share_a_passage(const SheetSection& before, const SheetSection& after) {
    std::set<std::string> keys;
    for (const Passage& passage : before.passages)
        keys.insert(passage.key());
    return std::ranges::any_of(after.passages, [&](const Passage& each) { return keys.contains(each.key()); });
}

class Pairs {
public:
    Pairs(const std::vector<SheetSection>& before, const std::vector<SheetSection>& after, Allowance& allowance)
        : after_(after), before_by_key_(by_key(before)), allowance_(allowance) {
        const ByKey after_by_key = by_key(after);
        for (const SheetSection& section : before)
            if (!after_by_key.contains(section.key)) left_.push_back(&section);
    }

    std::vector<SectionPair> all() {
        std::vector<SectionPair> pairs;
        for (const SheetSection& section : after_) {
            const auto same = before_by_key_.find(section.key);
            pairs.push_back({same == before_by_key_.end() ? renamed(section) : same->second, &section});
        }
        for (const SheetSection* gone : left_)
            pairs.push_back({gone, nullptr});
        return pairs;
    }

private:
    // One that is called otherwise and says something of what this one says; nullptr if there is none.
    const SheetSection* renamed(const SheetSection& section) {
        constexpr std::size_t cost_per_passage = 100;
        const auto found = std::ranges::find_if(left_, [&](const SheetSection* each) {
            const std::size_t count = each->passages.size() + section.passages.size() + 1;
            return allowance_.take_steps(count * cost_per_passage) && share_a_passage(*each, section);
        });
        if (found == left_.end()) return nullptr;
        const SheetSection* const match = *found;
        left_.erase(found);
        return match;
    }

    const std::vector<SheetSection>& after_;
    ByKey before_by_key_;
    std::vector<const SheetSection*> left_;
    Allowance& allowance_;
};

bool is_changed(const SectionPair& pair) {
    if (!pair.before || !pair.after) return true;
    return pair.before->layout != pair.after->layout ||
           !std::ranges::equal(pair.before->passages, pair.after->passages, {}, &Passage::key, &Passage::key);
}

// The heading of a part that is new or gone stands above it already.
std::span<const Passage> shown_passages(const SheetSection* section, const SectionChange& change) {
    if (!section) return {};
    const std::span<const Passage> all = section->passages;
    const bool repeats = change.kind != ChangeKind::changed && !all.empty() && all.front().text == change.heading;
    return repeats ? all.subspan(1) : all;
}

SectionChange change_of(const SectionPair& pair, Allowance& allowance) {
    const SheetSection& named = pair.after ? *pair.after : *pair.before;
    SectionChange change;
    change.kind = !pair.before ? ChangeKind::added : !pair.after ? ChangeKind::removed : ChangeKind::changed;
    change.heading = named.heading;
    if (pair.after) change.anchor = named.anchor;
    add_passage_changes(shown_passages(pair.before, change), shown_passages(pair.after, change), change, allowance);
    if (change.kind != ChangeKind::changed && !change.heading.empty()) change.concerns_translation = true;
    return change;
}

} // namespace

std::vector<SectionChange> section_changes(const SheetVersion& before, const SheetVersion& after,
                                           Allowance& allowance) {
    const std::vector<SheetSection> first = sections(before);
    const std::vector<SheetSection> second = sections(after);
    std::vector<SectionChange> changes;
    for (const SectionPair& pair : Pairs(first, second, allowance).all())
        if (is_changed(pair)) changes.push_back(change_of(pair, allowance));
    return changes;
}

} // namespace veilleur::changes
