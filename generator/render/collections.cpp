#include "render/collections.hpp"

namespace veilleur::render {

Collections::Collections(const Site& site) : order_(site) {
    for (const Language language : all_languages) {
        of_type_[language].resize(site.project.types.size());
        on_topic_[language].resize(site.project.topics.size());
        for (const EntryIndex entry : order_.by_title(language)) {
            of_type_[language][site.at(entry).type.at()].push_back(entry);
            for (const TopicIndex topic : site.at(entry).topics)
                on_topic_[language][topic.at()].push_back(entry);
        }
    }
}

const std::vector<EntryIndex>& Collections::of_type(TypeIndex type, Language language) const {
    return of_type_[language][type.at()];
}

const std::vector<EntryIndex>& Collections::on_topic(TopicIndex topic, Language language) const {
    return on_topic_[language][topic.at()];
}

} // namespace veilleur::render
