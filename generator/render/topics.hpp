#pragma once

#include "render/collections.hpp"
#include "render/page_writer.hpp"

namespace veilleur::render {

// Topics as templates see them: {id, label, description, url, count}.
templates::List topic_views(const Site& site, const Collections& collections, const std::vector<TopicIndex>& topics,
                            Language language);
templates::List all_topic_views(const Site& site, const Collections& collections, Language language);

void topic_pages(const Site& site, const Collections& collections, Language language, std::vector<Page>& pages);

} // namespace veilleur::render
