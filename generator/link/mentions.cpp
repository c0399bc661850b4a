#include "link/mentions.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace veilleur::link {

namespace {

using Mention = std::pair<EntryIndex, EntryIndex>;

void collect(const Document& document, EntryIndex from, std::vector<Mention>& mentions) {
    for (const Slot& slot : document.slots) {
        const bool names_sheet = slot.kind == Slot::Kind::link || slot.kind == Slot::Kind::title;
        if (names_sheet && slot.resolved != EntryIndex::none && slot.resolved != from.value)
            mentions.emplace_back(from, EntryIndex(slot.resolved));
    }
}

bool related(const Entry& entry, EntryIndex to) {
    return std::ranges::find(entry.related, to, &RelatedEntry::entry) != entry.related.end();
}

} // namespace

void link_mentions(Site& site) {
    std::vector<Mention> mentions;
    for (const Sheet& sheet : site.sheets) {
        const EntryIndex from = site.entry(sheet.id);
        for (const Document& fragment : sheet.fragments)
            collect(fragment, from, mentions);
        collect(sheet.document, from, mentions);
    }
    std::ranges::sort(mentions);
    const auto repeated = std::ranges::unique(mentions);
    mentions.erase(repeated.begin(), repeated.end());
    // The mentioned sheet says where it is mentioned; the text itself leads the other way.
    for (const auto& [from, to] : mentions)
        if (!related(site.entries[to.at()], from)) site.entries[to.at()].related.push_back({"mention", true, from});
}

} // namespace veilleur::link
