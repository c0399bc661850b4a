#include "link/documents.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

// Inclusions that include each other are refused (link/inclusions), but the faulty site is still walked.
constexpr int deepest_inclusion = 8;

void visit_slots(const Site& site, Language language, std::span<const Slot> slots, int depth,
                 const std::function<void(const Slot&)>& visit) {
    for (const Slot& slot : slots) {
        visit(slot);
        if (slot.kind != Slot::Kind::include || slot.resolved == EntryIndex::none || depth == deepest_inclusion)
            continue;
        const SheetIndex target = site.entries[slot.resolved].sheets[language];
        if (!target) continue;
        const Document& document = site.at(target).document;
        if (const Heading* heading = document.heading(slot.argument))
            visit_slots(site, language, slots_within(document, *heading), depth + 1, visit);
    }
}

} // namespace

void for_each_document(Sheet& sheet, const std::function<void(Document&)>& visit) {
    for (Document& fragment : sheet.fragments)
        visit(fragment);
    visit(sheet.document);
}

void for_each_slot(const Site& site, const Sheet& sheet, const std::function<void(const Slot&)>& visit) {
    for (const Document& fragment : sheet.fragments)
        visit_slots(site, sheet.language, fragment.slots, 0, visit);
    visit_slots(site, sheet.language, sheet.document.slots, 0, visit);
}

std::span<const Slot> slots_within(const Document& document, const Heading& heading) {
    const auto begin = std::ranges::lower_bound(document.slots, heading.content, {}, &Slot::offset);
    // A slot at the very end of a section still belongs to it only if it stands before the next heading's element.
    const auto end = std::ranges::lower_bound(document.slots, heading.end, {}, &Slot::offset);
    return {begin, end};
}

} // namespace veilleur::link
