#include "link/drift.hpp"

#include "link/drift_labels.hpp"
#include "link/moved.hpp"

#include <algorithm>
#include <optional>

namespace veilleur::link {

namespace {

const Passage* find(const std::vector<Passage>& passages, std::string_view key) {
    const auto found = std::ranges::find(passages, key, &Passage::key);
    return found == passages.end() ? nullptr : &*found;
}

// What the translation says it was made from.
std::vector<Passage> recorded_in(const Value& translated_from) {
    std::vector<Passage> passages;
    for (const Member& member : translated_from.members())
        if (member.key != passages_version) passages.push_back({member.key, std::string(member.value.text())});
    return passages;
}

// Holds the passages of an original as they are against those it was translated from.
class Comparison {
public:
    Comparison(const std::vector<Passage>& before, const std::vector<Passage>& now) : before_(before), now_(now) {}

    std::vector<DriftedPassage> drifted() {
        for (const Passage& passage : now_)
            if (passage.key != passages_order) compare(passage);
        for (const Passage& passage : before_)
            if (passage.key != passages_order && !find(now_, passage.key)) add(passage.key, DriftKind::removed);
        join_renamed();
        find_moved();
        return std::move(drifted_);
    }

private:
    void add(const std::string& key, DriftKind kind) { drifted_.push_back({key, kind, {}, {}, {}}); }

    void compare(const Passage& passage) {
        const Passage* earlier = find(before_, passage.key);
        if (!earlier)
            add(passage.key, DriftKind::added);
        else if (earlier->digest != passage.digest)
            add(passage.key, DriftKind::changed);
    }

    DriftedPassage* found(std::string_view key, DriftKind kind) {
        const auto is_it = [&](const DriftedPassage& each) { return each.key == key && each.kind == kind; };
        const auto at = std::ranges::find_if(drifted_, is_it);
        return at == drifted_.end() ? nullptr : &*at;
    }

    // A heading without an id of its own that reads differently: one section went and another stands in its place.
    void join_renamed() {
        const std::vector<std::string> before = sections_of(before_), now = sections_of(now_);
        for (std::size_t at = 0; at < std::min(before.size(), now.size()); ++at) {
            DriftedPassage* added = found(now[at], DriftKind::added);
            if (!added || !found(before[at], DriftKind::removed)) continue;
            added->kind = DriftKind::changed;
            std::erase_if(drifted_, [&](const DriftedPassage& each) { return each.key == before[at]; });
        }
    }

    // The digest of the order decides, not the order of the keys: a program may have sorted them.
    void find_moved() {
        const Passage* before = find(before_, passages_order);
        const Passage* now = find(now_, passages_order);
        if (!before || !now || before->digest == now->digest) return;
        const bool explained = !drifted_.empty();
        for (const std::string& key : moved(sections_of(before_), sections_of(now_)))
            if (DriftedPassage* changed = found(key, DriftKind::changed); !changed) add(key, DriftKind::moved);
        if (!explained && drifted_.empty()) add(std::string(passages_order), DriftKind::moved);
    }

    const std::vector<Passage>& before_;
    const std::vector<Passage>& now_;
    std::vector<DriftedPassage> drifted_;
};

// Where nobody recorded passages: whether the original is another file than it was when the translation last changed.
// A translation that is being edited follows the original as it stands, as it will once it is committed.
Drift::State by_history(const History& history, const Sheet& original, const Sheet& translation) {
    const auto file = history.files.find(translation.path);
    if (file == history.files.end() || file->second.counterpart_blob.empty()) return Drift::State::unknown;
    const bool being_edited = translation.blob != file->second.blob;
    const bool same = original.blob == file->second.counterpart_blob;
    return being_edited || same ? Drift::State::none : Drift::State::sheet;
}

Drift judge(const Site& site, const Sheet& original, const Sheet& translation) {
    Drift drift;
    const Value* record = translation.field("translated_from");
    if (!record) {
        drift.state = by_history(site.history, original, translation);
        return drift;
    }
    const std::vector<Passage> before = recorded_in(*record);
    drift.passages = Comparison(before, original.passages).drifted();
    drift.state = drift.passages.empty() ? Drift::State::none : Drift::State::passages;
    label(drift.passages, before, original, translation, site.project.types[original.type.at()]);
    return drift;
}

} // namespace

void find_drift(Site& site) {
    for (const Entry& entry : site.entries)
        find_drift(site, entry);
}

void find_drift(Site& site, const Entry& entry) {
    if (!entry.sheets[Language::fr] || !entry.sheets[Language::nl]) return;
    const Language source = site.at(entry.sheets[Language::fr]).source_language;
    const SheetIndex translation = entry.sheets[other(source)];
    site.links[translation.at()].drift = judge(site, site.at(entry.sheets[source]), site.at(translation));
}

} // namespace veilleur::link
