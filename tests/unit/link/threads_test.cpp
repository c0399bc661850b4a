#include "catch.hpp"

#include "base/work_tree.hpp"
#include "link/link.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"

using namespace veilleur;

namespace {

Site linked(unsigned jobs, Diagnostics& diagnostics) {
    const WorkTree tree(".");
    load::Request request;
    request.jobs = 2;
    Project project = load::project(tree, request, diagnostics);
    std::vector<Sheet> sheets = load::sheets(tree, project, request, diagnostics);
    link::TermIndex terms = link::index_terms(project, sheets, diagnostics);
    markdown::parse_sheets(sheets, project, terms.matchers, 2, diagnostics);
    return link::site({std::move(project), std::move(sheets), std::move(terms), {}, Date{2026, 1, 1}, jobs},
                      diagnostics);
}

// Everything that the threads of linking write.
std::string written(const Site& site) {
    std::string all;
    const auto number = [&all](std::uint32_t each) { all += std::to_string(each) + " "; };
    for (const Sheet& sheet : site.sheets) {
        all += "\n" + sheet.path + ": ";
        for (const Slot& slot : sheet.document.slots)
            number(slot.resolved);
        for (const Document& fragment : sheet.fragments)
            for (const Slot& slot : fragment.slots)
                number(slot.resolved);
    }
    for (const SheetLinks& links : site.links) {
        for (const Citation& citation : links.citations)
            number(citation.work.value);
        for (const EntryIndex term : links.terms)
            number(term.value);
        all += "\n";
    }
    return all;
}

std::string said(const Diagnostics& diagnostics) {
    std::string all;
    for (const Diagnostic& each : diagnostics.sorted())
        all += each.code + " " + each.where.file + ":" + std::to_string(each.where.position.line) + "\n";
    return all;
}

} // namespace

TEST_CASE("the real content is linked on four threads as on one") {
    Diagnostics alone, together;
    const Site one = linked(1, alone), four = linked(4, together);
    REQUIRE(one.sheets.size() > 100);
    CHECK(written(one) == written(four));
    CHECK(said(alone) == said(together));
}
