#include "load/configuration.hpp"

#include "base/unicode.hpp"
#include "load/fields/field_kinds.hpp"
#include "load/keys.hpp"
#include "load/listing.hpp"

namespace veilleur::load {

namespace {

Topic read_topic(const Value& value, Diagnostics& diagnostics) {
    Keys keys(value, topics_file, diagnostics);
    Topic topic;
    topic.id = keys.text("id", Presence::required);
    topic.label = keys.texts("label", Presence::required);
    topic.description = keys.texts("description");
    topic.slug = keys.texts("slug");
    keys.refuse_others();
    for (const Language language : all_languages) {
        std::string& part = topic.slug[language];
        if (part.empty())
            part = slug(topic.label[language]);
        else if (!is_kebab(part))
            keys.fault("slug-not-kebab", keys.position("slug"), {part}, slug(part));
    }
    return topic;
}

} // namespace

std::vector<Topic> read_topics(const SourceTree& tree, Diagnostics& diagnostics) {
    std::vector<Topic> topics;
    const std::optional<Value> list = read_configuration(tree, topics_file, diagnostics);
    Listing ids(topics_file, diagnostics);
    PerLanguage<Listing> slugs{{Listing(topics_file, diagnostics), Listing(topics_file, diagnostics)}};
    for (const Value* item : items_of(list, topics_file, diagnostics)) {
        Topic topic = read_topic(*item, diagnostics);
        if (!ids.claim_id(topic.id, item->position)) continue;
        for (const Language language : all_languages)
            slugs[language].claim(topic.slug[language], item->position);
        topics.push_back(std::move(topic));
    }
    return topics;
}

} // namespace veilleur::load
