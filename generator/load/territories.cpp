#include "load/configuration.hpp"

#include "base/text.hpp"
#include "load/keys.hpp"
#include "load/listing.hpp"

#include <algorithm>
#include <array>

namespace veilleur::load {

namespace {

// From the widest to the smallest; a place lies in one that is wider.
constexpr std::array<std::string_view, 4> levels{"region", "basin", "commune", "quarter"};

struct Read {
    Territory territory;
    std::string parent;
    Position position;
    Position parent_position;
};

std::size_t rank(std::string_view level) {
    return static_cast<std::size_t>(std::ranges::find(levels, level) - levels.begin());
}

Read read_one(const Value& value, Diagnostics& diagnostics) {
    Keys keys(value, territories_file, diagnostics);
    Read read;
    read.territory.id = keys.text("id", Presence::required);
    read.territory.level = keys.text("level", Presence::required);
    read.territory.label = keys.texts("label", Presence::required);
    read.parent = keys.text("parent");
    read.position = value.position;
    read.parent_position = keys.position("parent");
    keys.refuse_others();
    if (!read.territory.level.empty() && rank(read.territory.level) == levels.size()) {
        const std::vector<std::string> known(levels.begin(), levels.end());
        keys.fault("field-not-a-choice", keys.position("level"), {"level", read.territory.level, joined(known, ", ")},
                   nearest(read.territory.level, known));
    }
    return read;
}

std::vector<std::string> ids_of(const std::vector<Read>& all) {
    std::vector<std::string> ids;
    for (const Read& each : all)
        ids.push_back(each.territory.id);
    return ids;
}

// A place lies in a wider one, so a tree whose levels hold has no cycle, and the order of levels puts parents first.
void check_parent(const Read& read, const std::vector<Read>& all, Diagnostics& diagnostics) {
    const Location where{std::string(territories_file), read.parent_position};
    const auto parent = std::ranges::find(all, read.parent, [](const Read& each) { return each.territory.id; });
    if (read.parent.empty()) {
        if (read.territory.level != levels.front())
            diagnostics.add("territory-without-parent", where, {read.territory.id});
    } else if (parent == all.end()) {
        const std::vector<std::string> ids = ids_of(all);
        diagnostics.add("territory-unknown", where, {read.parent}, nearest(read.parent, ids));
    } else if (rank(parent->territory.level) >= rank(read.territory.level)) {
        diagnostics.add("territory-parent-level", where,
                        {read.territory.id, read.territory.level, read.parent, parent->territory.level});
    }
}

} // namespace

std::vector<Territory> read_territories(const SourceTree& tree, Diagnostics& diagnostics) {
    const std::optional<Value> list = read_configuration(tree, territories_file, diagnostics);
    std::vector<Read> all;
    Listing ids(territories_file, diagnostics);
    for (const Value* item : items_of(list, territories_file, diagnostics)) {
        Read read = read_one(*item, diagnostics);
        if (ids.claim_id(read.territory.id, read.position)) all.push_back(std::move(read));
    }
    for (const Read& each : all)
        check_parent(each, all, diagnostics);
    std::ranges::stable_sort(all, {}, [](const Read& each) { return rank(each.territory.level); });

    std::vector<Territory> territories;
    for (Read& each : all) {
        // Only wider places stand in the list yet: a parent that is not one of them was diagnosed.
        const auto parent = std::ranges::find(territories, each.parent, &Territory::id);
        if (parent != territories.end())
            each.territory.parent = TerritoryIndex(static_cast<std::size_t>(parent - territories.begin()));
        territories.push_back(std::move(each.territory));
    }
    return territories;
}

} // namespace veilleur::load
