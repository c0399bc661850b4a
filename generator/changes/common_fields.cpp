#include "changes/common_fields.hpp"

#include "base/text.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::changes {

namespace {

using Words = PerLanguage<std::string_view>;

constexpr Words title_words{{"Titre", "Titel"}};
constexpr Words summary_words{{"Résumé", "Samenvatting"}};
constexpr Words topics_words{{"Thèmes", "Thema’s"}};
constexpr Words territory_words{{"Territoire", "Gebied"}};
constexpr Words maturity_words{{"Maturité", "Maturiteit"}};
constexpr Words reviewed_words{{"Relue le", "Nagelezen op"}};
constexpr Words review_words{{"À relire après", "Na te lezen na"}};
constexpr Words see_also_words{{"Voir aussi", "Zie ook"}};
constexpr Words sources_words{{"Source", "Bron"}};
constexpr Words authors_words{{"Auteurs", "Auteurs"}};

struct MaturityName {
    std::string_view id;
    Words name;
};

constexpr MaturityName maturity_names[] = {
    {"proposal", {{"proposition", "voorstel"}}},
    {"tested", {{"testée", "getest"}}},
    {"validated", {{"validée", "gevalideerd"}}},
};

class CommonReader {
public:
    explicit CommonReader(const SheetVersion& version) : version_(version), language_(version.sheet.language) {}

    std::vector<Passage> passages() {
        add_own(title_words, version_.sheet.title);
        add_own(summary_words, version_.sheet.summary);
        if (const Value* authors = version_.sheet.field("authors")) add_own(authors_words, list(*authors));
        add_shared(topics_words, "topics", [this](const Value& value) { return topics(value); });
        add_shared(territory_words, "territory", [this](const Value& value) { return territory(value); });
        add_shared(maturity_words, "maturity", [this](const Value& value) { return maturity(value); });
        add_shared(reviewed_words, "reviewed", [this](const Value& value) { return date(value); });
        add_shared(review_words, "review_every", [this](const Value& value) { return months(value); });
        if (const Value* relations = shared("relations")) add_relations(*relations);
        if (const Value* sources = shared("sources")) add_sources(*sources);
        return std::move(all_);
    }

private:
    const Value* shared(std::string_view name) const {
        const Value* own = version_.sheet.field(name);
        return own || !version_.counterpart ? own : version_.counterpart->field(name);
    }

    void add_own(const Words& label, std::string text) {
        if (!text.empty()) all_.push_back({std::string(label[language_]), std::move(text), {}, false});
    }

    void add_shared(std::string label, std::string text) {
        if (!text.empty()) all_.push_back({std::move(label), std::move(text), {}, true});
    }

    template <typename Reading> void add_shared(const Words& label, std::string_view name, const Reading& reading) {
        if (const Value* value = shared(name)) add_shared(std::string(label[language_]), reading(*value));
    }

    static std::string list(const Value& value) {
        std::vector<std::string> parts;
        for (const Value& item : value.items())
            parts.emplace_back(item.text());
        return joined(parts, ", ");
    }

    std::string topics(const Value& ids) const {
        std::vector<std::string> parts;
        for (const Value& id : ids.items()) {
            const TopicIndex topic = version_.names.project.topic(id.text());
            parts.push_back(topic ? version_.names.project.topics[topic.at()].label[language_]
                                  : std::string(id.text()));
        }
        return joined(parts, ", ");
    }

    std::string territory(const Value& id) const {
        const TerritoryIndex found = version_.names.project.territory(id.text());
        return found ? version_.names.project.territories[found.at()].label[language_] : std::string(id.text());
    }

    std::string maturity(const Value& id) const {
        const auto found = std::ranges::find(maturity_names, id.text(), &MaturityName::id);
        return std::string(found == std::end(maturity_names) ? id.text() : found->name[language_]);
    }

    std::string date(const Value& value) const {
        const auto day = parse_date(value.text());
        return day ? date_in_words(*day, language_) : std::string(value.text());
    }

    std::string months(const Value& value) const { return months_in_words(value.text(), language_); }

    void add_relations(const Value& relations) {
        for (const Member& member : relations.members()) {
            const auto kind = std::ranges::find(version_.type.relations, member.key, &RelationKind::name);
            const bool is_declared = kind != version_.type.relations.end() && !kind->label[language_].empty();
            std::string label = is_declared ? kind->label[language_] : std::string(see_also_words[language_]);
            std::vector<std::string> titles;
            for (const Value& id : member.value.items())
                titles.push_back(title_of(id.text()));
            add_shared(std::move(label), joined(titles, ", "));
        }
    }

    std::string title_of(std::string_view id) const {
        const EntryIndex entry = version_.names.entry(id);
        return entry ? version_.names.best(version_.names.at(entry), language_).title : std::string(id);
    }

    void add_sources(const Value& sources) {
        for (const Value& source : sources.items()) {
            const Value* key = source.find("work");
            if (!key) continue;
            const WorkIndex work = version_.names.project.work(key->text());
            std::string text = work ? version_.names.project.works[work.at()].title : std::string(key->text());
            for (const Member& place : source.members())
                if (place.key != "work" && place.value.is_scalar())
                    text += ", " + place_in_words(place.key, language_) + " " + std::string(place.value.text());
            add_shared(std::string(sources_words[language_]), std::move(text));
        }
    }

    const SheetVersion& version_;
    Language language_;
    std::vector<Passage> all_;
};

} // namespace

std::vector<Passage> common_passages(const SheetVersion& version) {
    return CommonReader(version).passages();
}

} // namespace veilleur::changes
