#include "render/topics.hpp"

#include "model/page_paths.hpp"
#include "render/cards.hpp"
#include "render/lists.hpp"

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

std::string topic_url(const Topic& topic, Language language) {
    return page_url(language, page_paths(language).topics) + topic.slug[language] + "/";
}

std::vector<TopicIndex> all_topics(const Site& site) {
    std::vector<TopicIndex> all;
    for (std::size_t at = 0; at < site.project.topics.size(); ++at)
        all.emplace_back(at);
    return all;
}

Page topic_page(const Site& site, const Collections& collections, TopicIndex index, Language language) {
    const Topic& topic = site.project.topics[index.at()];
    Page page;
    page.language = language;
    page.url = topic_url(topic, language);
    page.template_name = "topic.html";
    page.kind = "topic";
    page.title = topic.label[language];
    page.description = topic.description[language];
    for (const Language each : all_languages)
        page.alternates[each] = topic_url(topic, each);
    page.made_from = {"content/topics.yml"};
    page.fill = [&site, &collections, index, language](Page& topic_page) {
        const std::vector<EntryIndex>& entries = collections.on_topic(index, language);
        List all = cards(site, entries, language);
        topic_page.names.set("topic", topic_views(site, collections, {index}, language).front());
        topic_page.names.set("groups", groups_by_type(site, entries, all, language));
        topic_page.names.set("cards", std::move(all));
    };
    return page;
}

Page topics_page(const Site& site, const Collections& collections, Language language) {
    Page page;
    page.language = language;
    page.url = page_url(language, page_paths(language).topics);
    page.template_name = "topics.html";
    page.kind = "topics";
    page.title_key = "topics_title";
    for (const Language each : all_languages)
        page.alternates[each] = page_url(each, page_paths(each).topics);
    page.made_from = {"content/topics.yml"};
    page.fill = [&site, &collections, language](Page& topics) {
        topics.names.set("topics", all_topic_views(site, collections, language));
    };
    return page;
}

} // namespace

List topic_views(const Site& site, const Collections& collections, const std::vector<TopicIndex>& topics,
                 Language language) {
    List all;
    for (const TopicIndex index : topics) {
        const Topic& topic = site.project.topics[index.at()];
        all.emplace_back(Object{{"id", View::borrowed(topic.id)},
                                {"label", View::borrowed(topic.label[language])},
                                {"description", View::borrowed(topic.description[language])},
                                {"url", topic_url(topic, language)},
                                {"count", collections.on_topic(index, language).size()}});
    }
    return all;
}

List all_topic_views(const Site& site, const Collections& collections, Language language) {
    return topic_views(site, collections, all_topics(site), language);
}

void topic_pages(const Site& site, const Collections& collections, Language language, std::vector<Page>& pages) {
    pages.push_back(topics_page(site, collections, language));
    for (const TopicIndex topic : all_topics(site))
        pages.push_back(topic_page(site, collections, topic, language));
}

} // namespace veilleur::render
