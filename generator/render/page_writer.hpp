#pragma once

#include "model/output_file.hpp"
#include "model/site.hpp"
#include "render/assets.hpp"
#include "render/render.hpp"
#include "render/strings.hpp"
#include "template/theme.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::render {

// One HTML page: what is known of it at once, and how the rest is found when its turn comes, because pages that gather
// many sheets are too large to be held all at once.
struct Page {
    Language language = Language::fr;
    std::string url; // "/fr/methodes/"; "/404.html" for a page that is a file
    std::string template_name;
    std::string_view kind; // page.kind of docs/theming.md
    std::string title, description;
    std::string title_key, description_key; // of the strings, where the theme has the words; {title} is `title`
    PerLanguage<std::string> alternates;    // URLs of the same page; empty where there is none
    PerLanguage<bool> not_indexed_in;       // languages in which the page only offers the original
    TypeIndex type;                         // whose menu item is current
    bool noindex = false;
    std::string json_ld;                // serialised JSON, or empty
    templates::Object names;            // what the template sees beside the shared names
    std::vector<std::string> made_from; // sheets and data; the templates are added here
    std::function<void(Page&)> fill;    // sets the names that take long or much room; may be empty
};

// Turns pages into files: knows what all pages share. Const, and safe to use from many threads. What it is made from
// must outlive it, and `diagnostics` collects what is wrong with the theme.
class PageWriter {
public:
    PageWriter(const Site& site, const Options& options, const Assets& assets, const Strings& strings,
               Diagnostics& diagnostics);

    // The finished file; none where its template is missing or at fault.
    std::optional<OutputFile> file(Page page) const;

    // A file that the theme declares: its template sees what pages share.
    std::optional<OutputFile> file(const ThemeFile& file, Language language) const;

    // The URL with the site's address in front.
    std::string absolute(std::string_view url) const;

private:
    templates::Object shared_names(Language language, TypeIndex current) const;
    templates::Object page_names(const Page& page) const;
    void fill_words(Page& page) const;
    std::string words(Language language, const std::string& key, const std::string& title) const;
    bool has_template(const std::string& name) const;
    std::optional<OutputFile> render(const std::string& template_name, const templates::Scope& scope, Language language,
                                     OutputFile file) const;

    const Site& site_;
    const Options& options_;
    const Strings& strings_;
    Diagnostics& diagnostics_;
    templates::Theme theme_;
    PerLanguage<templates::Functions> functions_;
    PerLanguage<std::vector<templates::Object>> shared_; // one per type whose item is current, and one for none
};

// Where the page at `url` is written: "fr/index.html".
std::string output_path(std::string_view url);

} // namespace veilleur::render
