#include "live/shown_site.hpp"

#include "search/build.hpp"

#include <fmt/format.h>

namespace veilleur::live {

namespace {

std::string index_path(Language language) {
    return fmt::format("assets/search.{}.bin", code(language));
}

render::Options page_options(const Site& site, bool noindex, unsigned jobs) {
    render::Options options{noindex, jobs};
    if (site.project.theme.searches)
        for (const Language language : all_languages)
            options.search_index[language] = "/" + index_path(language);
    return options;
}

} // namespace

ShownSite::ShownSite(Site site, bool noindex, unsigned jobs, Diagnostics& diagnostics)
    : site_(std::move(site)), jobs_(jobs), options_(page_options(site_, noindex, jobs)) {
    make_files(diagnostics);
}

void ShownSite::make_files(Diagnostics& diagnostics) {
    auto made = std::make_unique<Made>(site_, options_);
    for (const std::size_t at : made->files.one_of_each_template())
        made->files.make(at);
    for (const Diagnostic& each : made->faults.sorted())
        diagnostics.add(each);
    if (!made->faults.has_errors()) made_ = std::move(made);
}

void ShownSite::take_theme(Project fresh, Diagnostics& diagnostics) {
    swap_theme(fresh);
    const Made* before = made_.get();
    make_files(diagnostics);
    if (made_.get() == before) swap_theme(fresh);
}

void ShownSite::swap_theme(Project& other) {
    std::swap(site_.project.theme, other.theme);
    std::swap(site_.project.theme_files, other.theme_files);
    std::swap(site_.project.inherited_files, other.inherited_files);
    std::swap(site_.project.strings, other.strings);
}

void ShownSite::text_changed() {
    indexes_ = {};
}

std::optional<std::string> ShownSite::file(const std::string& path) const {
    for (const Language language : all_languages)
        if (path == index_path(language) && site_.project.theme.searches) return index(language);
    const std::optional<std::size_t> at = made_->files.find(path);
    if (!at) return std::nullopt;
    std::optional<OutputFile> file = made_->files.make(*at);
    return file ? std::optional(std::move(file->bytes)) : std::nullopt;
}

const std::string& ShownSite::index(Language language) const {
    const std::lock_guard lock(index_mutex_);
    std::optional<std::string>& index = indexes_[language];
    if (!index) index = search::index_file(site_, language, jobs_).bytes;
    return *index;
}

} // namespace veilleur::live
