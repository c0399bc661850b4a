#include "search/facets.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>

namespace veilleur::search {

namespace {

// A step of a scale: ids and labels are numbers, the same in both languages.
struct Step {
    int from, to;
    std::string_view id, label;
};

constexpr int endless = 1'000'000;
constexpr Step minutes[] = {{0, 30, "0-30", "≤ 30 min"},
                            {31, 60, "31-60", "31–60 min"},
                            {61, 120, "61-120", "61–120 min"},
                            {121, endless, "121-", "> 120 min"}};
constexpr Step persons[] = {{0, 6, "0-6", "≤ 6"}, {7, 12, "7-12", "7–12"}, {13, endless, "13-", "≥ 13"}};

std::optional<int> number(const Value* value) {
    if (!value) return std::nullopt;
    const std::string_view text = value->text();
    int found = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), found);
    return error == std::errc() ? std::optional(found) : std::nullopt;
}

// The facet values of one sheet, as group -> ids; collected first, numbered when all are known.
using Ids = std::map<std::string, std::set<std::string>, std::less<>>;

class Catalogue {
public:
    Catalogue(const Site& site, Language language) : site_(site), language_(language) {
        for (const ContentType& type : site.project.types)
            for (const Field& field : type.fields)
                if (field.facet) add_field(field);
        FacetGroup& topics = group("topics", "");
        for (const Topic& topic : site.project.topics)
            topics.values.push_back({topic.id, topic.label[language]});
        FacetGroup& territories = group("territory", "");
        for (const Territory& territory : site.project.territories)
            territories.values.push_back({territory.id, territory.label[language]});
    }

    Ids ids(const Entry& entry) const {
        Ids found;
        for (const Field& field : site_.project.types[entry.type.at()].fields)
            if (const Value* value = field.facet ? common_field(site_, entry, field.name) : nullptr)
                add_ids(found[field.name], field, *value);
        for (const TopicIndex topic : entry.topics)
            found["topics"].insert(site_.project.topics[topic.at()].id);
        for (TerritoryIndex at = entry.territory; at; at = site_.project.territories[at.at()].parent)
            found["territory"].insert(site_.project.territories[at.at()].id);
        return found;
    }

    std::vector<FacetGroup> take() { return std::move(groups_); }

private:
    FacetGroup& group(const std::string& id, const std::string& label) {
        const auto known = std::ranges::find(groups_, id, &FacetGroup::id);
        return known != groups_.end() ? *known : groups_.emplace_back(FacetGroup{id, label, {}});
    }

    static void add_value(FacetGroup& to, std::string_view id, std::string_view label) {
        if (std::ranges::find(to.values, id, &FacetValue::id) == to.values.end())
            to.values.push_back({std::string(id), std::string(label)});
    }

    // Fields of several types with one name are one facet.
    void add_field(const Field& field) {
        FacetGroup& to = group(field.name, field.label[language_]);
        for (const Choice& choice : field.choices)
            add_value(to, choice.id, choice.label[language_]);
        for (const Step& step : steps(field))
            add_value(to, step.id, step.label);
    }

    static std::span<const Step> steps(const Field& field) {
        if (field.kind == FieldKind::minutes) return minutes;
        if (field.kind == FieldKind::range) return persons;
        return {};
    }

    static void add_ids(std::set<std::string>& ids, const Field& field, const Value& value) {
        if (field.kind == FieldKind::choice) ids.emplace(value.text());
        if (field.kind == FieldKind::choices)
            for (const Value& item : value.items())
                ids.emplace(item.text());
        const auto low = number(value.is_mapping() ? value.find("min") : &value);
        const auto high = number(value.is_mapping() ? value.find("max") : &value);
        if (!low && !high) return;
        for (const Step& step : steps(field))
            if (low.value_or(0) <= step.to && high.value_or(endless) >= step.from) ids.emplace(step.id);
    }

    const Site& site_;
    Language language_;
    std::vector<FacetGroup> groups_;
};

void drop_unused(std::vector<FacetGroup>& groups, const std::vector<Ids>& ids) {
    for (FacetGroup& group : groups)
        std::erase_if(group.values, [&](const FacetValue& value) {
            return std::ranges::none_of(ids, [&](const Ids& of_sheet) {
                const auto found = of_sheet.find(group.id);
                return found != of_sheet.end() && found->second.contains(value.id);
            });
        });
    std::erase_if(groups, [](const FacetGroup& group) { return group.values.empty(); });
}

std::vector<std::uint32_t> numbers(const std::vector<FacetGroup>& groups, const Ids& ids) {
    std::vector<std::uint32_t> found;
    std::uint32_t number = 0;
    for (const FacetGroup& group : groups) {
        const auto own = ids.find(group.id);
        for (std::uint32_t at = 0; own != ids.end() && at < group.values.size(); ++at)
            if (own->second.contains(group.values[at].id)) found.push_back(number + at);
        number += static_cast<std::uint32_t>(group.values.size());
    }
    return found;
}

} // namespace

Facets facets(const Site& site, std::span<const EntryIndex> sheets, Language language) {
    Catalogue catalogue(site, language);
    std::vector<Ids> ids;
    for (const EntryIndex sheet : sheets)
        ids.push_back(catalogue.ids(site.at(sheet)));
    Facets all{catalogue.take(), {}};
    drop_unused(all.groups, ids);
    for (const Ids& of_sheet : ids)
        all.values.push_back(numbers(all.groups, of_sheet));
    return all;
}

} // namespace veilleur::search
