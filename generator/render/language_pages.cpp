#include "render/language_pages.hpp"

#include "model/page_paths.hpp"
#include "render/cards.hpp"
#include "render/glossary.hpp"
#include "render/headers.hpp"
#include "render/sheet_view.hpp"
#include "render/topics.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;
using templates::Object;

namespace {

constexpr std::size_t recent_on_home = 6;
constexpr std::size_t most_news = 50;

std::vector<EntryIndex> newest(const Collections& collections, Language language, std::size_t most) {
    const auto& all = collections.order().by_change(language);
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()))};
}

List types_with_entries(const Site& site, const Collections& collections, Language language) {
    List types;
    for (std::size_t at = 0; at < site.project.types.size(); ++at) {
        const ContentType& type = site.project.types[at];
        const std::size_t count = collections.of_type(TypeIndex(at), language).size();
        if (count == 0 || !type.in_menu || type.defines_terms) continue;
        Object item;
        item.set("type", type.name).set("label", type.plural[language]).set("accent", type.accent);
        item.set("description", type.description[language]).set("count", count).set("current", false);
        item.set("url", page_url(language, type.segment[language]));
        types.emplace_back(std::move(item));
    }
    return types;
}

Page page_at(Language language, std::string_view kind, std::string_view template_name,
             PerLanguage<std::string> alternates) {
    Page page;
    page.language = language;
    page.url = alternates[language];
    page.alternates = std::move(alternates);
    page.kind = kind;
    page.template_name = template_name;
    page.made_from = {"content/site.yml"};
    return page;
}

Page home_page(const Site& site, const Collections& collections, Language language) {
    Page page = page_at(language, "home", "home.html", {{home_url(Language::fr), home_url(Language::nl)}});
    page.title = site.project.site.title[language];
    page.description = site.project.site.description[language];
    page.fill = [&site, &collections, language](Page& home) {
        home.names.set("types", types_with_entries(site, collections, language));
        home.names.set("recent", cards(site, newest(collections, language, recent_on_home), language));
        home.names.set("topics", all_topic_views(site, collections, language));
    };
    return page;
}

Page index_page(const Site& site, const Collections&, Language language) {
    PerLanguage<std::string> urls;
    for (const Language each : all_languages)
        urls[each] = page_url(each, page_paths(each).index);
    Page page = page_at(language, "index", "index.html", std::move(urls));
    page.title_key = "index_title";
    page.fill = [&site, language](Page& index) {
        const auto card = [&](EntryIndex entry) { return short_card(site, entry, language); };
        index.names.set("letters", under_letters(site, alphabetical(site, language), language, "cards", card));
    };
    return page;
}

Page news_page(const Site& site, const Collections& collections, Language language) {
    PerLanguage<std::string> urls;
    for (const Language each : all_languages)
        urls[each] = page_url(each, page_paths(each).news);
    Page page = page_at(language, "new", "new.html", std::move(urls));
    page.title_key = "new_title";
    page.fill = [&site, &collections, language](Page& news) {
        news.names.set("cards", cards(site, newest(collections, language, most_news), language));
    };
    return page;
}

List choices(const Site& site) {
    constexpr PerLanguage<std::string_view> names{{"Français", "Nederlands"}};
    List all;
    for (const Language language : all_languages)
        all.emplace_back(Object{{"lang", code(language)},
                                {"title", site.project.site.title[language]},
                                {"tagline", site.project.site.tagline[language]},
                                {"url", home_url(language)},
                                {"label", names[language]}});
    return all;
}

Page shared_page(const Site& site, std::string_view kind, std::string_view template_name, std::string url) {
    const Language language = site.project.site.source_language;
    Page page;
    page.language = language;
    page.url = std::move(url);
    page.kind = kind;
    page.template_name = template_name;
    page.title = site.project.site.title[language];
    page.description = site.project.site.description[language];
    page.made_from = {"content/site.yml"};
    page.names.set("choices", choices(site));
    return page;
}

Page chooser_page(const Site& site) {
    Page page = shared_page(site, "chooser", "chooser.html", "/");
    for (const Language language : all_languages)
        page.alternates[language] = home_url(language);
    return page;
}

Page not_found_page(const Site& site) {
    Page page = shared_page(site, "not_found", "not_found.html", "/404.html");
    page.noindex = true;
    page.names.set("policy", page_policy());
    return page;
}

} // namespace

void language_pages(const Site& site, const Collections& collections, Language language, std::vector<Page>& pages) {
    for (const auto page : {home_page, index_page, news_page})
        pages.push_back(page(site, collections, language));
}

void shared_pages(const Site& site, std::vector<Page>& pages) {
    pages.push_back(chooser_page(site));
    pages.push_back(not_found_page(site));
}

} // namespace veilleur::render
