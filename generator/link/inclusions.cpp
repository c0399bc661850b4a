#include "link/inclusions.hpp"

#include "base/text.hpp"
#include "link/documents.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

// Headings and footnotes of the section would stand twice, or lead to notes that are not on the page.
bool has_ids(const Document& document, const Heading& heading) {
    const std::string_view section =
        std::string_view(document.html).substr(heading.content, heading.end - heading.content);
    return section.find(" id=\"") != std::string_view::npos;
}

void resolve(const Site& site, const Targets& targets, const Sheet& sheet, Slot& slot, Diagnostics& diagnostics) {
    const EntryIndex found = targets.find(slot.target, sheet.at(slot.position), diagnostics);
    if (!found) return;
    const SheetIndex target = site.at(found).sheets[sheet.language];
    if (!target) {
        diagnostics.add("inclusion-not-translated", sheet.at(slot.position),
                        {slot.target, std::string(code(sheet.language))});
        return;
    }
    if (const Heading* heading = site.at(target).document.heading(slot.argument)) {
        slot.resolved = found.value;
        if (has_ids(site.at(target).document, *heading))
            diagnostics.add("inclusion-with-anchors", sheet.at(slot.position), {slot.target, slot.argument});
        return;
    }
    std::vector<std::string> sections;
    for (const Heading& heading : site.at(target).document.headings)
        sections.push_back(heading.id);
    diagnostics.add("unknown-anchor", sheet.at(slot.position), {slot.argument, site.at(target).path},
                    nearest(slot.argument, sections));
}

// Follows inclusions from one sheet. `path` holds the sheets on the way; one that comes again closes a circle.
class CircleFinder {
public:
    CircleFinder(const Site& site, Language language) : site_(site), language_(language) {}

    bool leads_back(EntryIndex from) {
        path_.push_back(from);
        const bool circle = follow(from);
        path_.pop_back();
        return circle;
    }

private:
    bool follow(EntryIndex from) {
        const SheetIndex sheet = site_.at(from).sheets[language_];
        if (!sheet) return false;
        for (const Slot& slot : site_.at(sheet).document.slots) {
            if (slot.kind != Slot::Kind::include || slot.resolved == EntryIndex::none) continue;
            const EntryIndex next(slot.resolved);
            if (next == path_.front()) return true;
            if (std::ranges::find(path_, next) == path_.end() && leads_back(next)) return true;
        }
        return false;
    }

    const Site& site_;
    Language language_;
    std::vector<EntryIndex> path_;
};

void refuse_circles(Site& site, Sheet& sheet, Diagnostics& diagnostics) {
    for (Slot& slot : sheet.document.slots) {
        if (slot.kind != Slot::Kind::include || slot.resolved == EntryIndex::none) continue;
        if (!CircleFinder(site, sheet.language).leads_back(sheet.entry)) continue;
        diagnostics.add("inclusion-circle", sheet.at(slot.position), {slot.target});
    }
}

} // namespace

void resolve_inclusions(Site& site, const Targets& targets, Diagnostics& diagnostics) {
    for (Sheet& sheet : site.sheets)
        for_each_document(sheet, [&](Document& document) {
            for (Slot& slot : document.slots)
                if (slot.kind == Slot::Kind::include) resolve(site, targets, sheet, slot, diagnostics);
        });
    for (Sheet& sheet : site.sheets)
        refuse_circles(site, sheet, diagnostics);
}

} // namespace veilleur::link
