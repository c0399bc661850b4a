// veilleur turns sheets in French and Dutch into a website. The whole pipeline is in this file: each stage takes what
// it needs and returns what it made. Stages never include each other; they share the values of model/.

#include "base/failure.hpp"
#include "base/listed_tree.hpp"
#include "base/work_tree.hpp"
#include "check/check.hpp"
#include "commands/accept_translation.hpp"
#include "commands/changes.hpp"
#include "commands/check.hpp"
#include "commands/editor_config.hpp"
#include "commands/import.hpp"
#include "commands/last_build.hpp"
#include "commands/new_sheet.hpp"
#include "commands/options.hpp"
#include "commands/report.hpp"
#include "commands/search.hpp"
#include "commands/serve.hpp"
#include "commands/site_report.hpp"
#include "commands/source.hpp"
#include "commands/web_editor.hpp"
#include "history/history.hpp"
#include "link/link.hpp"
#include "live/live_site.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"
#include "memory/allocator.hpp"
#include "publish/publication.hpp"
#include "render/render.hpp"
#include "search/build.hpp"

#include <fmt/format.h>

#include <functional>
#include <iostream>
#include <map>
#include <optional>

namespace veilleur {

namespace {

using commands::Options;

// Everything up to the linked site. What is wrong with the content is collected, never thrown, so that one run tells
// all. `terms` are those that the sheets were parsed with.
Site site_and_terms(const SourceTree& tree, const Options& options, History history, link::TermIndex& terms,
                    Diagnostics& diagnostics) {
    // load: configuration first, because it says how to read the sheets
    load::Request request{options.base_url, options.unpublished, options.jobs};
    if (options.verb == commands::Verb::accept_translation)
        request.originals = load::Originals::all;
    else if (history.files.empty())
        request.blobs = load::Blobs::left_out;
    const ListedTree listed(tree);
    Project project = load::project(listed, request, diagnostics);
    const check::GuardedTree guarded(listed, project.contacts, diagnostics);
    std::vector<Sheet> sheets = load::sheets(guarded, project, request, diagnostics);
    guarded.check_the_rest(options.jobs);

    // parse: the terms of the glossary are known before, because parsing marks where they are used
    terms = link::index_terms(project, sheets, diagnostics);
    markdown::parse_sheets(sheets, project, terms.matchers, options.jobs, diagnostics);

    // link: from here on the site is const
    return link::site({std::move(project), std::move(sheets), terms, std::move(history), options.today, options.jobs},
                      diagnostics);
}

Site linked_site(const SourceTree& tree, const Options& options, History history, Diagnostics& diagnostics) {
    link::TermIndex terms;
    return site_and_terms(tree, options, std::move(history), terms, diagnostics);
}

ExitCode build(const Options& options) {
    Diagnostics diagnostics;
    const commands::Source source = commands::open_source(options);
    publish::Options places;
    places.output = options.output;
    places.source = options.source;
    places.inputs = source.inputs;
    publish::Publication publication(places);

    // history
    History history = history::read(options.source, "content", source.revision, publication.kept_file("history"));
    commands::tell_missing_history(history, diagnostics);
    const commands::LastBuild last(options, source, history, publication);
    if (const auto answer = last.answer(options)) return *answer;

    // load, parse, link, check
    const Site site = linked_site(*source.tree, options, std::move(history), diagnostics);
    if (diagnostics.has_errors()) {
        commands::report(diagnostics, options);
        return ExitCode::content_has_errors;
    }

    // changes: only previews are compared with what they would change
    std::optional<Changes> changes;
    if (options.proposal.has_base()) changes = commands::changes_of(site, options, linked_site, diagnostics);

    // search, render and publish: each file is staged as soon as it is made; nothing shows before `commit`. Search
    // comes first, because each page names the index it is searched with.
    const PerLanguage<std::string> indexes = search::write_indexes(site, options.jobs, publication);
    const PerLanguage<ReportTables> report = commands::report_of_pages(site);
    render::site(site,
                 {options.noindex, options.jobs, indexes, options.proposal.review_url,
                  commands::web_editor_url(options, site.project.site), changes ? &*changes : nullptr, report},
                 publication, diagnostics);
    if (!options.editor.empty()) commands::publish_web_editor(options.editor, site, publication);
    if (!commands::report(diagnostics, options)) return ExitCode::content_has_errors;
    const publish::Report published = publication.commit();
    last.keep(diagnostics);
    commands::progress(options, fmt::format("{} files written, {} unchanged, {} removed", published.written,
                                            published.linked, published.removed));
    return ExitCode::done;
}

// Shows the site while it is written.
ExitCode serve(const Options& options) {
    const WorkTree tree(options.source);
    live::Stages stages;
    stages.link = [&](const SourceTree& sources, link::TermIndex& terms, Diagnostics& diagnostics) {
        return site_and_terms(sources, options, history::read(options.source, "content", "HEAD"), terms, diagnostics);
    };
    stages.report = commands::report_of_pages;
    live::LiveSite site(tree, {true, options.unpublished, options.jobs}, std::move(stages));
    return commands::serve(site, options);
}

ExitCode run(int argument_count, const char* const* arguments) {
    const auto options = commands::read_options(argument_count, arguments);
    if (!options) return ExitCode::done;
    using commands::Verb;
    const auto lent = [](ExitCode (*verb)(const Options&, const commands::Pipeline&)) {
        return [verb](const Options& call) { return verb(call, linked_site); };
    };
    const std::map<Verb, std::function<ExitCode(const Options&)>> verbs{
        {Verb::build, build},
        {Verb::check, lent(commands::check)},
        {Verb::changes, lent(commands::changes)},
        {Verb::search, lent(commands::search)},
        {Verb::new_sheet, commands::new_sheet},
        {Verb::editor_config, commands::editor_config},
        {Verb::accept_translation, lent(commands::accept_translation)},
        {Verb::report, lent(commands::report_on_site)},
        {Verb::serve, serve},
        {Verb::import_draft, commands::import_draft},
    };
    return verbs.at(options->verb)(*options);
}

} // namespace

} // namespace veilleur

int main(int argument_count, char** arguments) {
    using veilleur::ExitCode;
    veilleur::give_memory_back_early();
    ExitCode code = ExitCode::program_fault;
    try {
        code = veilleur::run(argument_count, arguments);
    } catch (const veilleur::Failure& failure) {
        std::cerr << "veilleur: " << failure.what() << '\n';
        code = failure.code();
    } catch (const std::exception& fault) {
        std::cerr << "veilleur: a fault of the program: " << fault.what() << '\n';
    }
    return static_cast<int>(code);
}
