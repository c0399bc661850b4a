#pragma once

#include "base/diagnostic.hpp"
#include "model/changes.hpp"
#include "model/output_file.hpp"
#include "model/report.hpp"
#include "model/site.hpp"

namespace veilleur::render {

// What the call, not the content, decides about the pages.
struct Options {
    bool noindex = false; // previews: search engines are asked to stay away
    unsigned jobs = 1;
    PerLanguage<std::string> search_index{}; // where the index of each language is published
    std::string review_url{};                // of the pull request that is previewed; empty: not known
    std::string editor_url{};                // of the web editor; empty: nothing can be proposed there
    const Changes* changes = nullptr;        // what the proposal changes, for a page of the preview; none: no page
    PerLanguage<ReportTables> report{};      // for the pages of the theme that show it
};

// Makes every file of the site and hands each to `sink` as soon as it is finished, from `jobs` threads. Faults of the
// theme go to `diagnostics`; the pages they concern are not made.
void site(const Site& site, const Options& options, OutputSink& sink, Diagnostics& diagnostics);

} // namespace veilleur::render
