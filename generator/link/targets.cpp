#include "link/targets.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::link {

Targets::Targets(const Site& site, const Unpublished& unpublished) : site_(site), unpublished_(unpublished) {
    for (const Entry& entry : site.entries) ids_.push_back(entry.id);
}

EntryIndex Targets::find(std::string_view id, const Location& where, Diagnostics& diagnostics) const {
    const EntryIndex found = site_.entry(id);
    if (found) return found;
    if (unpublished_.contains(id)) diagnostics.add("unpublished-target", where, {std::string(id)});
    else diagnostics.add("unknown-sheet", where, {std::string(id)}, nearest(id, ids_));
    return {};
}

EntryIndex Targets::find_of_type(std::string_view id, const std::vector<std::string>& types, std::string_view user,
                                 const Location& where, Diagnostics& diagnostics) const {
    const EntryIndex found = find(id, where, diagnostics);
    if (!found || types.empty()) return found;
    const std::string& type = site_.project.types[site_.at(found).type.at()].name;
    if (std::ranges::find(types, type) != types.end()) return found;
    diagnostics.add("target-of-wrong-type", where, {std::string(user), std::string(id), type, joined(types, ", ")});
    return {};
}

} // namespace veilleur::link
