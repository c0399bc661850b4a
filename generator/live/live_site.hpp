#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "link/terms.hpp"
#include "model/report.hpp"
#include "model/site.hpp"
#include "serve/workshop.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <vector>

namespace veilleur::live {

// What the pipeline in main.cpp lends.
struct Stages {
    // From the sources to the linked site; the terms are those that its sheets were parsed with.
    std::function<Site(const SourceTree&, link::TermIndex&, Diagnostics&)> link;
    // What the pages of editors show.
    std::function<PerLanguage<ReportTables>(const Site&)> report;
};

// What the call decides about the pages.
struct Options {
    bool noindex = false;
    bool unpublished = false;
    unsigned jobs = 1;
};

// A site that follows its sources. An edit of the text of a sheet is read, parsed and linked alone; a theme is looked
// at without the sheets; after any other change the site is linked anew. Each file is made when it is asked for, and is
// byte for byte what a build would publish, but that the search index keeps its name whatever is in it
// ("assets/search.fr.bin"). Dates are those of the last time that the site was linked anew.
class LiveSite final : public serve::Workshop {
public:
    // `tree` must outlive it.
    LiveSite(const SourceTree& tree, Options options, Stages stages);
    ~LiveSite() override;
    LiveSite(const LiveSite&) = delete;
    LiveSite& operator=(const LiveSite&) = delete;

    void refresh(const std::vector<std::string>& changed, Diagnostics& diagnostics) override;

    // None, too, where the template of the page is at fault.
    std::optional<std::string> file(const std::string& path) const override;

private:
    struct Shown;

    // Each takes the changes in if they are of its kind; false where the site must be linked anew.
    bool take_texts(const std::vector<std::string>& changed);
    bool take_theme(const std::vector<std::string>& changed);
    bool take_text(const std::string& path);
    std::optional<Sheet> read_again(const Sheet& known) const;
    void start_over();
    bool was_at_fault(const std::string& path) const;

    const SourceTree& tree_;
    const Options options_;
    const Stages stages_;
    std::vector<Diagnostic> found_; // everything that is wrong now
    bool is_current_ = false;       // what is shown is what the sheets say
    mutable std::shared_mutex mutex_;
    std::unique_ptr<Shown> shown_; // guarded by `mutex_`; none before the first good site
};

} // namespace veilleur::live
