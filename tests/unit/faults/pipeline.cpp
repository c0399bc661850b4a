#include "pipeline.hpp"

#include "check/check.hpp"
#include "link/link.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"

namespace veilleur::test {

// The stages in the order of generator/main.cpp.
std::vector<Diagnostic> diagnose(const SourceTree& tree, unsigned jobs) {
    Diagnostics diagnostics;
    load::Request request;
    request.jobs = jobs;
    Project project = load::project(tree, request, diagnostics);
    const check::GuardedTree guarded(tree, project.contacts, diagnostics);
    std::vector<Sheet> sheets = load::sheets(guarded, project, request, diagnostics);
    guarded.check_the_rest(jobs);
    link::TermIndex terms = link::index_terms(project, sheets, diagnostics);
    markdown::parse_sheets(sheets, project, terms.matchers, jobs, diagnostics);
    link::site({std::move(project), std::move(sheets), std::move(terms), {}, Date{2026, 1, 1}}, diagnostics);
    return diagnostics.sorted();
}

} // namespace veilleur::test
