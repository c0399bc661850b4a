#include "render/gathered.hpp"

#include "model/fields.hpp"
#include "render/cards.hpp"
#include "render/field_views.hpp"
#include "render/questions.hpp"
#include "render/sheet_view.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

std::vector<EntryIndex> covered(const Entry& entry) {
    std::vector<EntryIndex> all;
    for (const RelatedEntry& related : entry.related)
        if (related.kind == "covers" && !related.inverse) all.push_back(related.entry);
    return all;
}

// The cycle a question belongs to: the sheet that asks it, if it tells of one, or the first such sheet beside it.
View cycle_card(const Site& site, EntryIndex asker, Language language) {
    if (common_field(site, site.at(asker), "cycle")) return card(site, asker, language);
    for (const RelatedEntry& related : site.at(asker).related)
        if (common_field(site, site.at(related.entry), "cycle")) return card(site, related.entry, language);
    return {};
}

List questions_of(const Site& site, EntryIndex index, Language language) {
    const Entry& entry = site.at(index);
    const Sheet& sheet = site.best(entry, language);
    const DocumentWriter documents(site, entry.sheets[sheet.language]);
    const FieldViews fields(site, sheet, counterpart(site, sheet), documents);
    return question_views(site, index, fields.all(), language);
}

void add_questions(const Site& site, EntryIndex index, Language language, List& all) {
    const Entry& entry = site.at(index);
    const List questions = questions_of(site, index, language);
    if (questions.empty()) return;
    const View sheet = card(site, index, language), type = type_view(site.project.types[entry.type.at()], language);
    const View cycle = cycle_card(site, index, language), covers = cards(site, covered(entry), language);
    for (const View& each : questions) {
        Object question = *each.object();
        question.set("sheet", sheet).set("type", type).set("cycle", cycle).set("covers", covers);
        question.set("community", covers.list()->size() == 1 ? covers.list()->front() : View());
        all.emplace_back(std::move(question));
    }
}

// The sheets that name this very place; those below it stand with their own places.
List cards_of_place(const Site& site, TerritoryIndex place, Language language) {
    std::vector<EntryIndex> own;
    std::ranges::copy_if(site.entries_in_territory[place.at()], std::back_inserter(own),
                         [&](EntryIndex entry) { return site.at(entry).territory == place; });
    return cards(site, own, language);
}

List places_in(const Site& site, TerritoryIndex parent, Language language) {
    List places;
    for (std::size_t at = 0; at < site.project.territories.size(); ++at) {
        const Territory& territory = site.project.territories[at];
        if (territory.parent != parent) continue;
        Object place;
        place.set("id", territory.id).set("label", territory.label[language]).set("level", territory.level);
        place.set("count", site.entries_in_territory[at].size());
        place.set("cards", cards_of_place(site, TerritoryIndex(at), language));
        place.set("children", places_in(site, TerritoryIndex(at), language));
        places.emplace_back(std::move(place));
    }
    return places;
}

} // namespace

List all_questions(const Site& site, Language language) {
    List all;
    for (std::size_t at = 0; at < site.entries.size(); ++at)
        if (site.project.types[site.entries[at].type.at()].carries_questions)
            add_questions(site, EntryIndex(at), language, all);
    return all;
}

List territory_tree(const Site& site, Language language) {
    return places_in(site, TerritoryIndex(), language);
}

} // namespace veilleur::render
