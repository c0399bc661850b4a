#pragma once

#include "render/assets.hpp"
#include "render/collections.hpp"
#include "render/companions.hpp"
#include "render/page_writer.hpp"
#include "render/render.hpp"
#include "render/strings.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace veilleur::render {

// Every file of a site, known by its path and made when it is asked for; nothing is kept. Made from what must outlive
// it; `make` may be called from many threads, and faults of the theme go to `diagnostics` as they are met.
class Files {
public:
    Files(const Site& site, const Options& options, Diagnostics& diagnostics);
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;

    // In the order in which to make all of them: the longest first.
    std::size_t size() const { return planned_.size(); }
    const std::string& path(std::size_t at) const { return planned_[at].path; }
    std::optional<std::size_t> find(const std::string& path) const;

    // The first of each template: making them shows most of what can be wrong with a theme.
    std::vector<std::size_t> one_of_each_template() const;

    // None where the theme is at fault.
    std::optional<OutputFile> make(std::size_t at) const { return planned_[at].make(); }

private:
    using Maker = std::function<std::optional<OutputFile>()>;
    struct Planned {
        std::string path;
        std::string_view template_name; // empty: made without one
        Maker make;
    };

    void plan(std::string path, Maker make, std::string_view template_name = {});
    void plan_theme_files();
    void plan_data_files(const Options& options);
    void plan_gathering_pages(const Options& options);
    void plan_sitemap();
    void plan_sheets();
    void plan_sheet(EntryIndex index, Language language);
    void plan_companions(EntryIndex index, Language language);

    const Site& site_;
    Assets assets_;
    Strings strings_;
    PageWriter writer_;
    Collections collections_;
    Companions companions_;
    std::vector<Page> gathering_;
    std::vector<Planned> planned_;
    std::unordered_map<std::string, std::size_t> by_path_;
};

} // namespace veilleur::render
