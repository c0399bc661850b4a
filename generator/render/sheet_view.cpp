#include "render/sheet_view.hpp"

#include "model/fields.hpp"
#include "model/wording.hpp"
#include "render/cards.hpp"
#include "render/cited_works.hpp"
#include "render/documents.hpp"
#include "render/drift_view.hpp"
#include "render/facts.hpp"
#include "render/field_views.hpp"
#include "render/order.hpp"
#include "render/questions.hpp"
#include "render/topics.hpp"
#include "render/vancouver.hpp"

#include <algorithm>
#include <limits>

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

View date_or_none(const std::optional<Date>& date) {
    return date ? View(iso(*date)) : View();
}

View date_of_moment(const Moment& moment) {
    return View(iso(date_of(moment.seconds, moment.offset_minutes)));
}

List headings(const Document& document) {
    List all;
    for (const Heading& heading : document.headings)
        all.emplace_back(Object{{"level", heading.level},
                                {"id", View::borrowed(heading.id)},
                                {"html", View(SafeHtml::trusted(heading.html))}});
    return all;
}

const RelationKind* relation_kind(const Site& site, const RelatedEntry& related, const Entry& entry) {
    const TypeIndex declared_by = related.inverse ? site.at(related.entry).type : entry.type;
    for (const TypeIndex type : {declared_by, entry.type, site.at(related.entry).type}) {
        const auto& kinds = site.project.types[type.at()].relations;
        const auto found = std::ranges::find(kinds, related.kind, &RelationKind::name);
        if (found != kinds.end()) return &*found;
    }
    return nullptr;
}

std::string relation_label(const Site& site, const RelatedEntry& related, const Entry& entry, Language language) {
    if (related.kind == "mention") return language == Language::fr ? "Citée dans" : "Vermeld in";
    const RelationKind* kind = relation_kind(site, related, entry);
    if (!kind) return related.kind;
    return related.inverse ? kind->inverse[language] : kind->label[language];
}

// One group per kind and direction; two kinds that read the same stand together.
List related(const Site& site, const Entry& entry, Language language) {
    List groups;
    std::vector<std::pair<std::string, std::pair<std::string, std::vector<EntryIndex>>>> by_label;
    for (const RelatedEntry& each : entry.related) {
        const std::string label = relation_label(site, each, entry, language);
        auto found = std::ranges::find(by_label, label, [](const auto& group) { return group.first; });
        if (found == by_label.end()) {
            by_label.push_back({label, {each.kind, {}}});
            found = by_label.end() - 1;
        }
        auto& entries = found->second.second;
        if (std::ranges::find(entries, each.entry) == entries.end()) entries.push_back(each.entry);
    }
    for (const auto& [label, group] : by_label)
        groups.emplace_back(
            Object{{"kind", group.first}, {"label", label}, {"cards", cards(site, group.second, language)}});
    return groups;
}

View definition_of(const Site& site, SheetIndex index) {
    const Sheet& sheet = site.at(index);
    const Value* definition = sheet.field("definition");
    if (!definition || definition->fragment >= sheet.fragments.size()) return View::borrowed(sheet.summary);
    return DocumentWriter(site, index).writer(sheet.fragments[definition->fragment]);
}

List terms(const Site& site, SheetIndex index, Language language) {
    List all;
    for (const EntryIndex term : site.links[index.at()].terms) {
        const Entry& entry = site.at(term);
        const Sheet& sheet = site.best(entry, language);
        // A short summary: a definition has links of its own, which would lead away from the page.
        all.emplace_back(Object{{"anchor", term_anchor(entry)},
                                {"title", View::borrowed(sheet.title)},
                                {"url", View::borrowed(entry.url[language])},
                                {"lang", code(sheet.language)},
                                {"definition", View::borrowed(sheet.summary)}});
    }
    return all;
}

List places(const Citation& citation, Language language) {
    List all;
    for (const auto& [kind, number] : citation.places)
        all.emplace_back(place_in_words(kind, language) + "\u00A0" + number);
    return all;
}

List references(const Site& site, SheetIndex index, Language language) {
    List all;
    std::size_t number = 0;
    for (const Citation& citation : site.links[index.at()].citations) {
        const Work& work = site.project.works[citation.work.at()];
        Object reference;
        ++number;
        reference.set("number", number).set("anchor", reference_anchor(number));
        reference.set("html", vancouver(work, language)).set("places", places(citation, language));
        reference.set("lang", work.language);
        all.emplace_back(std::move(reference));
    }
    return all;
}

List territory(const Site& site, const Entry& entry, Language language) {
    List all;
    for (TerritoryIndex place = entry.territory; place; place = site.project.territories[place.at()].parent) {
        const Territory& territory = site.project.territories[place.at()];
        all.emplace_back(Object{{"label", territory.label[language]}, {"level", territory.level}});
    }
    return all;
}

List missing_labels(const ContentType& type, const Entry& entry, Language language) {
    List all;
    for (const std::string& name : entry.missing_for_turnkey) {
        const auto field = std::ranges::find(type.fields, name, &Field::name);
        if (field != type.fields.end()) all.emplace_back(field->label[language]);
    }
    return all;
}

void set_times(Object& view, const Site& site, const Entry& entry, const Sheet& sheet) {
    const auto history = site.history.files.find(sheet.path);
    const bool known = history != site.history.files.end();
    view.set("created", known ? date_of_moment(history->second.created) : View());
    view.set("updated", known ? date_of_moment(history->second.updated) : View());
    view.set("reviewed", date_or_none(entry.reviewed)).set("review_due", date_or_none(entry.review_due));
    view.set("due_for_review", entry.due_for_review);
}

std::string_view name_of(Maturity maturity) {
    constexpr std::string_view names[] = {"", "proposal", "tested", "validated"};
    return names[static_cast<std::size_t>(maturity)];
}

std::string edit_url(const Site& site, const Sheet& sheet) {
    constexpr std::string_view path = "{path}";
    std::string url = site.project.site.edit_url;
    if (const std::size_t place = url.find(path); place != std::string::npos)
        url.replace(place, path.size(), sheet.path);
    return url;
}

} // namespace

Object sheet_view(const Site& site, const Collections& collections, const Companions& companions, SheetIndex index) {
    const Sheet& sheet = site.at(index);
    const Entry& entry = site.at(sheet.entry);
    const ContentType& type = site.project.types[sheet.type.at()];
    const Language language = sheet.language;
    const DocumentWriter documents(site, index);
    const Sheet* pair = counterpart(site, sheet);
    const FieldViews fields(site, sheet, pair, documents);
    const Object views = fields.all();

    Object view;
    view.reserve(32);
    view.set("id", View::borrowed(sheet.id)).set("title", View::borrowed(sheet.title));
    view.set("summary", View::borrowed(sheet.summary)).set("lang", code(language));
    view.set("maturity", name_of(maturity_of(site, sheet))).set("turnkey", entry.turnkey);
    view.set("missing_for_turnkey", missing_labels(type, entry, language));
    view.set("facts", facts(site, sheet, pair, std::numeric_limits<std::size_t>::max()));
    view.set("details", fields.details(views)).set("fields", views);
    view.set("questions", question_views(site, sheet.entry, views, language));
    view.set("body", documents.writer(sheet.document)).set("headings", headings(sheet.document));
    view.set("related", related(site, entry, language)).set("terms", terms(site, index, language));
    view.set("references", references(site, index, language)).set("territory", territory(site, entry, language));
    view.set("topics", topic_views(site, collections, entry.topics, language));
    view.set("stale", !site.links[index.at()].stale_facts.empty()).set("edit_url", edit_url(site, sheet));
    List stale;
    for (const std::string& id : site.links[index.at()].stale_facts)
        stale.emplace_back(id);
    view.set("stale_facts", std::move(stale)).set("source_language", code(sheet.source_language));
    view.set("companions", companions.urls(entry, language));
    view.set("drift", drift_view(site, index));
    if (type.schema == "ScholarlyArticle") view.set("cite", cited_works(site, entry, language));
    if (type.defines_terms) view.set("definition", definition_of(site, index));
    set_times(view, site, entry, sheet);
    return view;
}

Object type_view(const ContentType& type, Language language) {
    return {{"name", View::borrowed(type.name)},
            {"folder", View::borrowed(type.folder)},
            {"singular", View::borrowed(type.singular[language])},
            {"plural", View::borrowed(type.plural[language])},
            {"description", View::borrowed(type.description[language])},
            {"accent", View::borrowed(type.accent)},
            {"menu", type.in_menu},
            {"turnkey", type.turnkey}};
}

} // namespace veilleur::render
