#include "link/terms.hpp"

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "link/documents.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

void add_form(TermIndex& terms, Language language, const Sheet& sheet, std::uint32_t phrase, const Value& form,
              Diagnostics& diagnostics) {
    if (form.text().empty()) return;
    // Running text is matched after its typography was set.
    const auto holder = terms.matchers[language].add(replaced(std::string(form.text()), "'", "’"), phrase);
    if (holder && *holder != phrase)
        diagnostics.add("term-form-taken", sheet.at(form.position), {std::string(form.text()), terms.ids[*holder]});
}

void add_forms(TermIndex& terms, const Sheet& sheet, std::uint32_t phrase, const Value& forms,
               Diagnostics& diagnostics) {
    for (const Language language : all_languages) {
        const Value* own = forms.find(code(language));
        if (!own) continue;
        for (const Member& member : own->members()) {
            if (member.value.is_scalar()) add_form(terms, language, sheet, phrase, member.value, diagnostics);
            for (const Value& form : member.value.items())
                add_form(terms, language, sheet, phrase, form, diagnostics);
        }
    }
}

} // namespace

TermIndex index_terms(const Project& project, std::span<const Sheet> sheets, Diagnostics& diagnostics) {
    TermIndex terms;
    for (const Sheet& sheet : sheets) {
        const Value* forms = sheet.field("forms");
        if (!sheet.published || !forms || !project.types[sheet.type.at()].defines_terms) continue;
        // The two files of a pair follow each other, because sheets are ordered by path.
        if (terms.ids.empty() || terms.ids.back() != sheet.id) terms.ids.push_back(sheet.id);
        add_forms(terms, sheet, static_cast<std::uint32_t>(terms.ids.size() - 1), *forms, diagnostics);
    }
    return terms;
}

void resolve_terms(const Site& site, const TermIndex& terms, Sheet& sheet) {
    for_each_document(sheet, [&](Document& document) {
        for (Slot& slot : document.slots) {
            if (slot.kind != Slot::Kind::term_begin || slot.resolved >= terms.ids.size()) continue;
            const EntryIndex entry = site.entry(terms.ids[slot.resolved]);
            slot.resolved = entry.value;
        }
    });
}

std::vector<EntryIndex> terms_of(const Site& site, const Sheet& sheet) {
    std::vector<EntryIndex> used;
    for_each_slot(site, sheet, [&](const Slot& slot) {
        if (slot.kind != Slot::Kind::term_begin || slot.resolved == EntryIndex::none ||
            slot.resolved == sheet.entry.value)
            return;
        const EntryIndex term(slot.resolved);
        if (std::ranges::find(used, term) == used.end()) used.push_back(term);
    });
    return used;
}

void gather_terms(Site& site, const TermIndex& terms, unsigned jobs) {
    parallel_for(site.sheets.size(), jobs, [&](std::size_t at) { resolve_terms(site, terms, site.sheets[at]); });
    // A page uses the terms of what it includes, too: those of all sheets are known before.
    parallel_for(site.sheets.size(), jobs,
                 [&](std::size_t at) { site.links[at].terms = terms_of(site, site.sheets[at]); });
}

} // namespace veilleur::link
