#include "live/live_site.hpp"

#include "base/failure.hpp"
#include "base/memory_tree.hpp"
#include "check/check.hpp"
#include "link/new_text.hpp"
#include "live/front_matters.hpp"
#include "live/shown_site.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"

#include <algorithm>
#include <mutex>

namespace veilleur::live {

struct LiveSite::Shown {
    std::unique_ptr<FrontMatters> front_matters;
    link::TermIndex terms;
    ShownSite site;
};

namespace {

constexpr std::string_view themes = "themes/";

SheetIndex sheet_at(const Site& site, const std::string& path) {
    const auto found = std::ranges::lower_bound(site.sheets, path, {}, &Sheet::path);
    const bool is_there = found != site.sheets.end() && found->path == path;
    return is_there ? SheetIndex(static_cast<std::size_t>(found - site.sheets.begin())) : SheetIndex();
}

std::string path_of(const Sheet& sheet, Language language) {
    return "content/" + sheet.id + "." + std::string(code(language)) + ".md";
}

} // namespace

LiveSite::LiveSite(const SourceTree& tree, Options options, Stages stages)
    : tree_(tree), options_(options), stages_(std::move(stages)) {}

LiveSite::~LiveSite() = default;

void LiveSite::refresh(const std::vector<std::string>& changed, Diagnostics& diagnostics) {
    const bool knows_what_changed = is_current_ && !changed.empty();
    is_current_ = false; // until all is taken in, whatever is thrown meanwhile
    if (knows_what_changed && (take_texts(changed) || take_theme(changed)))
        is_current_ = true;
    else
        start_over();
    for (const Diagnostic& each : found_)
        diagnostics.add(each);
}

std::optional<std::string> LiveSite::file(const std::string& path) const {
    const std::shared_lock lock(mutex_);
    return shown_ ? shown_->site.file(path) : std::nullopt;
}

bool LiveSite::take_texts(const std::vector<std::string>& changed) {
    if (!std::ranges::all_of(changed, [&](const std::string& path) { return take_text(path); })) return false;
    // The tables of the report may be long: whoever reads a page meanwhile need not wait for them.
    PerLanguage<ReportTables> report = stages_.report(shown_->site.site());
    const std::unique_lock lock(mutex_);
    shown_->site.set_report(std::move(report));
    shown_->site.text_changed();
    return true;
}

bool LiveSite::was_at_fault(const std::string& path) const {
    return std::ranges::any_of(found_, [&](const Diagnostic& each) { return each.where.file == path; });
}

bool LiveSite::take_text(const std::string& path) {
    const SheetIndex at = sheet_at(shown_->site.site(), path);
    if (!at || was_at_fault(path)) return false;
    std::optional<Sheet> fresh = read_again(shown_->site.site().at(at));
    if (!fresh) return false;
    const std::unique_lock lock(mutex_);
    return link::take_new_text(shown_->site.editable(), at, std::move(*fresh), shown_->terms);
}

// Both files of the pair are read, because some fields stand in one of them only.
std::optional<Sheet> LiveSite::read_again(const Sheet& known) const {
    const Project& project = shown_->site.site().project;
    MemoryTree::Files pair;
    for (const Language language : all_languages)
        if (const std::string path = path_of(known, language); tree_.contains(path)) pair[path] = tree_.read(path);
    for (const auto& [path, bytes] : pair)
        if (!shown_->front_matters->unchanged(path, bytes)) return std::nullopt;

    Diagnostics wrong;
    const MemoryTree files(std::move(pair));
    const check::GuardedTree guarded(files, project.contacts, wrong);
    load::Request request;
    request.unpublished = options_.unpublished;
    std::vector<Sheet> sheets = load::sheets(guarded, project, request, wrong);
    std::erase_if(sheets, [&](const Sheet& sheet) { return sheet.path != known.path; });
    markdown::parse_sheets(sheets, project, shown_->terms.matchers, 1, wrong);
    return sheets.empty() || !wrong.empty() ? std::nullopt : std::optional(std::move(sheets.front()));
}

// Pages are declared in theme.yml, and sheets are linked with those in mind; all the rest only dresses them.
bool LiveSite::take_theme(const std::vector<std::string>& changed) {
    const auto is_declaration = [](std::string_view path) { return path.ends_with("/theme.yml"); };
    const auto is_dress = [&](const std::string& path) { return path.starts_with(themes) && !is_declaration(path); };
    const auto in_declaration = [&](const Diagnostic& each) { return is_declaration(each.where.file); };
    if (!std::ranges::all_of(changed, is_dress) || std::ranges::any_of(found_, in_declaration)) return false;

    Diagnostics diagnostics;
    for (const Diagnostic& each : found_)
        if (!each.where.file.starts_with(themes)) diagnostics.add(each);
    Project project = load::project(tree_, {{}, options_.unpublished, options_.jobs}, diagnostics);
    const bool is_whole = !diagnostics.has_errors();
    const std::unique_lock lock(mutex_);
    if (is_whole) shown_->site.take_theme(std::move(project), diagnostics);
    found_ = diagnostics.sorted();
    return true;
}

void LiveSite::start_over() {
    found_.clear();
    Diagnostics diagnostics;
    auto front_matters = std::make_unique<FrontMatters>(tree_);
    link::TermIndex terms;
    Site site = stages_.link(*front_matters, terms, diagnostics);
    std::unique_ptr<Shown> fresh;
    if (!diagnostics.has_errors())
        fresh.reset(new Shown{std::move(front_matters), std::move(terms),
                              ShownSite(std::move(site), options_.noindex, options_.jobs, diagnostics)});
    found_ = diagnostics.sorted();
    if (diagnostics.has_errors()) return;
    fresh->site.set_report(stages_.report(fresh->site.site()));
    const std::unique_lock lock(mutex_);
    shown_.swap(fresh);
    is_current_ = true;
}

} // namespace veilleur::live
