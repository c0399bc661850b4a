#include "pipeline.hpp"

#include "changes/compare.hpp"
#include "check/check.hpp"
#include "link/link.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"
#include "spelling/spelling.hpp"

namespace veilleur::test {

namespace {

// The stages in the order of generator/main.cpp.
Site linked_site(const SourceTree& tree, unsigned jobs, Diagnostics& diagnostics) {
    load::Request request;
    request.jobs = jobs;
    Project project = load::project(tree, request, diagnostics);
    const check::GuardedTree guarded(tree, project.contacts, diagnostics);
    std::vector<Sheet> sheets = load::sheets(guarded, project, request, diagnostics);
    guarded.check_the_rest(jobs);
    link::TermIndex terms = link::index_terms(project, sheets, diagnostics);
    markdown::parse_sheets(sheets, project, terms.matchers, jobs, diagnostics);
    return link::site({std::move(project), std::move(sheets), std::move(terms), {}, Date{2026, 1, 1}, jobs},
                      diagnostics);
}

} // namespace

std::vector<Diagnostic> diagnose(const SourceTree& tree, unsigned jobs) {
    Diagnostics diagnostics;
    linked_site(tree, jobs, diagnostics);
    return diagnostics.sorted();
}

std::vector<Diagnostic> diagnose(const FaultCase& fault_case, std::string_view code) {
    const MemoryTree tree(fault_case.files, fault_case.others);
    Diagnostics diagnostics, ignored;
    if (code.starts_with("spelling-")) {
        const std::string folder = code == "spelling-no-dictionary" ? "no-dictionaries" : "dictionaries";
        spelling::check(linked_site(tree, 1, diagnostics), tree, {"tests/faults/" + folder}, diagnostics);
        return diagnostics.sorted();
    }
    if (!code.starts_with("address-")) return diagnose(tree, 1);
    const Site before = linked_site(MemoryTree(read_fault_case("tests/faults/nothing").files), 1, ignored);
    const Site after = linked_site(tree, 1, diagnostics);
    changes::report_gone_addresses(changes::compare(before, after, diagnostics.files_with_errors()), diagnostics);
    return diagnostics.sorted();
}

} // namespace veilleur::test
