#include "link/relations.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

void relate(Site& site, EntryIndex from, const RelationKind& kind, EntryIndex to) {
    site.entries[from.at()].related.push_back({kind.name, false, to});
    site.entries[to.at()].related.push_back({kind.name, !kind.symmetric, from});
}

void link_one(Site& site, const Sheet& sheet, const RelationKind& kind, const Value& id, const Targets& targets,
              Diagnostics& diagnostics) {
    const EntryIndex from = sheet.entry;
    const EntryIndex to =
        targets.find_of_type(id.text(), kind.target_types, kind.name, sheet.at(id.position), diagnostics);
    if (!to) return;
    if (to == from)
        diagnostics.add("relation-to-itself", sheet.at(id.position), {kind.name});
    else
        relate(site, from, kind, to);
}

void link_sheet(Site& site, const Sheet& sheet, const Targets& targets, Diagnostics& diagnostics) {
    const Value* relations = sheet.field("relations");
    if (!relations) return;
    for (const RelationKind& kind : site.project.types[sheet.type.at()].relations) {
        const Value* ids = relations->find(kind.name);
        if (!ids) continue;
        for (const Value& id : ids->items())
            link_one(site, sheet, kind, id, targets, diagnostics);
    }
}

} // namespace

void link_relations(Site& site, const Targets& targets, Diagnostics& diagnostics) {
    for (const Sheet& sheet : site.sheets)
        link_sheet(site, sheet, targets, diagnostics);
    for (Entry& entry : site.entries) {
        // Both files of a pair may declare the same relation, and so may both ends of a symmetric one.
        std::ranges::sort(entry.related);
        const auto repeated = std::ranges::unique(entry.related);
        entry.related.erase(repeated.begin(), repeated.end());
    }
}

} // namespace veilleur::link
