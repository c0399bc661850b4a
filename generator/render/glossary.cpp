#include "render/glossary.hpp"

#include "base/unicode.hpp"
#include "model/fields.hpp"
#include "model/page_paths.hpp"
#include "render/documents.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

// The forms of a term in one language, but for the title that stands above them.
List forms_of(const Site& site, const Entry& entry, Language language, std::string_view shown_title) {
    const Value* forms = common_field(site, entry, "forms");
    const Value* own = forms ? forms->find(code(language)) : nullptr;
    if (!own) return {};
    const std::string title = folded(shown_title);
    List all;
    const auto add = [&](std::string_view form) {
        if (!form.empty() && folded(form) != title) all.emplace_back(form);
    };
    for (const Member& member : own->members()) {
        add(member.value.text());
        for (const Value& form : member.value.items())
            add(form.text());
    }
    return all;
}

View definition(const Site& site, SheetIndex index) {
    const Sheet& sheet = site.at(index);
    const Value* field = sheet.field("definition");
    const bool parsed = field && field->fragment < sheet.fragments.size();
    return parsed ? DocumentWriter(site, index).writer(sheet.fragments[field->fragment]) : View();
}

View term(const Site& site, EntryIndex index, Language language) {
    const Entry& entry = site.at(index);
    const Sheet& sheet = site.best(entry, language);
    const SheetIndex shown = entry.sheets[sheet.language];
    Object term;
    term.set("id", entry.id.substr(entry.id.rfind('/') + 1)).set("title", sheet.title);
    term.set("url", entry.url[language]).set("lang", code(sheet.language)).set("summary", sheet.summary);
    term.set("forms", forms_of(site, entry, language, sheet.title));
    term.set("other_forms", forms_of(site, entry, other(language), sheet.title));
    term.set("definition", definition(site, shown));
    return term;
}

std::vector<EntryIndex> all_terms(const Site& site, const Collections& collections, Language language) {
    std::vector<EntryIndex> terms;
    std::ranges::copy_if(collections.order().by_title(language), std::back_inserter(terms),
                         [&](EntryIndex entry) { return site.project.types[site.at(entry).type.at()].defines_terms; });
    return terms;
}

} // namespace

List under_letters(const Site& site, const std::vector<EntryIndex>& entries, Language language, std::string_view key,
                   const std::function<View(EntryIndex)>& item) {
    std::map<std::string, List> by_letter;
    for (const EntryIndex entry : entries)
        by_letter[Order::letter(site, entry, language)].push_back(item(entry));
    List letters;
    for (auto& [letter, items] : by_letter)
        letters.emplace_back(Object{{"letter", letter}, {key, std::move(items)}});
    return letters;
}

Page glossary_page(const Site& site, const Collections& collections, Language language) {
    Page page;
    page.language = language;
    page.url = page_url(language, page_paths(language).glossary);
    page.template_name = "glossary.html";
    page.kind = "glossary";
    page.title_key = "glossary_title";
    for (const Language each : all_languages)
        page.alternates[each] = page_url(each, page_paths(each).glossary);
    page.fill = [&site, &collections, language](Page& glossary) {
        const auto terms = all_terms(site, collections, language);
        for (const EntryIndex entry : terms)
            glossary.made_from.push_back(site.best(site.at(entry), language).path);
        glossary.names.set("letters", under_letters(site, terms, language, "terms",
                                                    [&](EntryIndex entry) { return term(site, entry, language); }));
    };
    return page;
}

} // namespace veilleur::render
