#include "link/mentions.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace veilleur::link {

namespace {

void collect(const Document& document, EntryIndex from, std::vector<EntryIndex>& mentioned) {
    for (const Slot& slot : document.slots) {
        const bool names_sheet = slot.kind == Slot::Kind::link || slot.kind == Slot::Kind::title;
        if (names_sheet && slot.resolved != EntryIndex::none && slot.resolved != from.value)
            mentioned.emplace_back(slot.resolved);
    }
}

bool related(const Entry& entry, EntryIndex to) {
    return std::ranges::find(entry.related, to, &RelatedEntry::entry) != entry.related.end();
}

} // namespace

std::vector<EntryIndex> mentioned_in(const Sheet& sheet) {
    std::vector<EntryIndex> mentioned;
    for (const Document& fragment : sheet.fragments)
        collect(fragment, sheet.entry, mentioned);
    collect(sheet.document, sheet.entry, mentioned);
    std::ranges::sort(mentioned);
    const auto repeated = std::ranges::unique(mentioned);
    mentioned.erase(repeated.begin(), repeated.end());
    return mentioned;
}

void link_mentions(Site& site) {
    std::vector<std::pair<EntryIndex, EntryIndex>> mentions;
    for (const Sheet& sheet : site.sheets)
        for (const EntryIndex to : mentioned_in(sheet))
            mentions.emplace_back(sheet.entry, to);
    std::ranges::sort(mentions);
    const auto repeated = std::ranges::unique(mentions);
    mentions.erase(repeated.begin(), repeated.end());
    // The mentioned sheet says where it is mentioned; the text itself leads the other way.
    for (const auto& [from, to] : mentions)
        if (!related(site.entries[to.at()], from)) site.entries[to.at()].related.push_back({"mention", true, from});
}

} // namespace veilleur::link
