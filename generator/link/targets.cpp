#include "link/targets.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::link {

Targets::Targets(const Site& site, const Unpublished& unpublished, std::set<std::string, std::less<>> faulty)
    : site_(site), unpublished_(unpublished), faulty_(std::move(faulty)) {
    for (const Entry& entry : site.entries)
        ids_.push_back(entry.id);
}

bool Targets::could_not_be_read(std::string_view id) const {
    return std::ranges::any_of(all_languages, [&](Language language) {
        return faulty_.contains("content/" + std::string(id) + "." + std::string(code(language)) + ".md");
    });
}

EntryIndex Targets::find(std::string_view id, const Location& where, Diagnostics& diagnostics) const {
    const EntryIndex found = site_.entry(id);
    if (found) return found;
    if (unpublished_.contains(id))
        diagnostics.add("unpublished-target", where, {std::string(id)});
    else if (!could_not_be_read(id))
        diagnostics.add("unknown-sheet", where, {std::string(id)}, nearest(id, ids_));
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
