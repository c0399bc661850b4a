#include "render/lists.hpp"

#include "model/fields.hpp"
#include "model/page_paths.hpp"
#include "render/cards.hpp"
#include "render/sheet_view.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;
using templates::Object;

namespace {

const Field* grouping_field(const ContentType& type) {
    const auto found = std::ranges::find_if(
        type.fields, [](const Field& field) { return field.facet && field.kind == FieldKind::choice; });
    return found == type.fields.end() ? nullptr : &*found;
}

std::string_view choice_of(const Site& site, EntryIndex entry, const Field& field) {
    const Value* value = common_field(site, site.at(entry), field.name);
    return value ? value->text() : std::string_view();
}

// The cards of the entries that `belongs` chooses.
template <typename Belongs>
List chosen(const std::vector<EntryIndex>& entries, const List& cards, const Belongs& belongs) {
    List all;
    for (std::size_t at = 0; at < entries.size(); ++at)
        if (belongs(entries[at])) all.push_back(cards[at]);
    return all;
}

void add_group(List& groups, std::string_view id, std::string_view label, List cards) {
    if (cards.empty()) return;
    groups.emplace_back(Object{{"id", id}, {"label", label}, {"cards", std::move(cards)}});
}

List groups_by_choice(const Site& site, const Field& field, const std::vector<EntryIndex>& entries, const List& cards,
                      Language language) {
    List groups;
    for (const Choice& choice : field.choices)
        add_group(groups, choice.id, choice.label[language],
                  chosen(entries, cards, [&](EntryIndex entry) { return choice_of(site, entry, field) == choice.id; }));
    return groups;
}

// Groups are only shown when every card finds a place in one.
bool all_have_a_choice(const Site& site, const Field& field, const std::vector<EntryIndex>& entries) {
    return std::ranges::all_of(entries, [&](EntryIndex entry) { return !choice_of(site, entry, field).empty(); });
}

void fill_list(const Site& site, const Collections& collections, TypeIndex index, Language language, Page& page) {
    const ContentType& type = site.project.types[index.at()];
    const std::vector<EntryIndex>& entries = collections.of_type(index, language);
    const Field* field = grouping_field(type);
    const bool grouped = field && all_have_a_choice(site, *field, entries);
    List all = cards(site, entries, language);
    page.names.set("type", type_view(type, language));
    page.names.set("groups", grouped ? groups_by_choice(site, *field, entries, all, language) : List());
    page.names.set("cards", std::move(all));
}

} // namespace

Page list_page(const Site& site, const Collections& collections, TypeIndex index, Language language) {
    const ContentType& type = site.project.types[index.at()];
    Page page;
    page.language = language;
    page.url = page_url(language, type.segment[language]);
    page.template_name = type.list_template;
    page.kind = "list";
    page.title = type.plural[language];
    page.description = type.description[language];
    page.type = index;
    for (const Language each : all_languages)
        page.alternates[each] = page_url(each, type.segment[each]);
    page.made_from = {type.file};
    page.fill = [&site, &collections, index, language](Page& list) {
        fill_list(site, collections, index, language, list);
    };
    return page;
}

List groups_by_type(const Site& site, const std::vector<EntryIndex>& entries, const List& cards, Language language) {
    List groups;
    for (std::size_t at = 0; at < site.project.types.size(); ++at) {
        const ContentType& type = site.project.types[at];
        add_group(groups, type.name, type.plural[language],
                  chosen(entries, cards, [&](EntryIndex entry) { return site.at(entry).type == TypeIndex(at); }));
    }
    return groups;
}

} // namespace veilleur::render
