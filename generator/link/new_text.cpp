#include "link/new_text.hpp"

#include "link/citations.hpp"
#include "link/documents.hpp"
#include "link/drift.hpp"
#include "link/mentions.hpp"
#include "link/references.hpp"
#include "link/targets.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

bool same_heading(const Heading& one, const Heading& other) {
    return one.level == other.level && one.id == other.id && one.text == other.text && one.html == other.html;
}

// Others link to anchors, and translations are held against sections.
bool same_anchors(const Document& one, const Document& other) {
    return one.anchors == other.anchors && std::ranges::equal(one.headings, other.headings, same_heading);
}

bool same_anchors(const Sheet& one, const Sheet& other) {
    const auto same = [](const Document& a, const Document& b) { return same_anchors(a, b); };
    return same_anchors(one.document, other.document) && std::ranges::equal(one.fragments, other.fragments, same);
}

bool includes(const Document& document) {
    return std::ranges::find(document.slots, Slot::Kind::include, &Slot::kind) != document.slots.end();
}

bool includes(const Sheet& sheet) {
    return includes(sheet.document) ||
           std::ranges::any_of(sheet.fragments, [](const Document& fragment) { return includes(fragment); });
}

bool includes_from(const Document& document, EntryIndex entry) {
    return std::ranges::any_of(document.slots, [&](const Slot& slot) {
        return slot.kind == Slot::Kind::include && slot.resolved == entry.value;
    });
}

bool is_included(const Site& site, EntryIndex entry) {
    return std::ranges::any_of(site.sheets, [&](const Sheet& sheet) {
        return includes_from(sheet.document, entry) ||
               std::ranges::any_of(sheet.fragments,
                                   [&](const Document& fragment) { return includes_from(fragment, entry); });
    });
}

// Also where its names lead: false where one leads nowhere.
bool resolve(const Site& site, Sheet& fresh) {
    Diagnostics wrong;
    const Unpublished unpublished;
    resolve_references(site, Targets(site, unpublished, {}), fresh, wrong);
    return wrong.empty();
}

} // namespace

bool take_new_text(Site& site, SheetIndex at, Sheet fresh, const TermIndex& terms) {
    Sheet& sheet = site.sheets[at.at()];
    const EntryIndex entry = fresh.entry = sheet.entry;
    if (!same_anchors(sheet, fresh) || includes(sheet) || includes(fresh) || is_included(site, entry)) return false;
    if (!resolve(site, fresh) || mentioned_in(fresh) != mentioned_in(sheet)) return false;
    resolve_terms(site, terms, fresh);
    sheet = std::move(fresh);
    SheetLinks& links = site.links[at.at()];
    links.citations = citations_of(site, sheet);
    links.terms = terms_of(site, sheet);
    find_drift(site, site.at(entry));
    return true;
}

} // namespace veilleur::link
