#pragma once

#include "model/report.hpp"
#include "model/site.hpp"
#include "render/files.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace veilleur::live {

// A linked site and the files that can be made of it. Not copied, because the files refer to the site.
class ShownSite {
public:
    // Pages carry `noindex` as they do in a preview. Faults of the theme are found by making one page of each template.
    ShownSite(Site site, bool noindex, unsigned jobs, Diagnostics& diagnostics);

    const Site& site() const { return site_; }

    // The site, to edit the text of sheets in. Nobody may ask for a file until `text_changed`.
    Site& editable() { return site_; }
    void text_changed();

    // Dresses the pages with the theme of `fresh`, which declares the same pages; not where the theme is at fault.
    // Nobody may ask for a file meanwhile.
    void take_theme(Project fresh, Diagnostics& diagnostics);

    void set_report(PerLanguage<ReportTables> report) { options_.report = std::move(report); }

    // Called by any thread. None where there is no such file, or its template is at fault.
    std::optional<std::string> file(const std::string& path) const;

private:
    // The files, and what is found to be wrong with their templates: some of it when pages are made that nobody asked
    // for before, and there is no one to tell then.
    struct Made {
        Made(const Site& site, const render::Options& options) : files(site, options, faults) {}
        Diagnostics faults;
        render::Files files;
    };

    void make_files(Diagnostics& diagnostics);
    void swap_theme(Project& other);
    const std::string& index(Language language) const;

    Site site_;
    unsigned jobs_;
    render::Options options_; // its tables are read when a page shows them
    std::unique_ptr<Made> made_;
    mutable std::mutex index_mutex_;
    mutable PerLanguage<std::optional<std::string>> indexes_; // made when they are asked for
};

} // namespace veilleur::live
