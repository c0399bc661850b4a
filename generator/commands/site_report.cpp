#include "commands/site_report.hpp"

#include "commands/report.hpp"
#include "commands/report_formats/report_formats.hpp"
#include "commands/source.hpp"
#include "history/history.hpp"
#include "report/tables.hpp"

#include <algorithm>
#include <iostream>

namespace veilleur::commands {

ExitCode report_on_site(const Options& options, const Pipeline& pipeline) {
    Diagnostics diagnostics;
    const Source source = open_source(options);
    const Site site =
        pipeline(*source.tree, options, history::read(options.source, "content", source.revision), diagnostics);
    std::cout << formatted(site, report::gather(site), options.report_format, options.language);
    if (!diagnostics.has_errors()) return ExitCode::done;
    report(diagnostics, options);
    return ExitCode::content_has_errors;
}

PerLanguage<ReportTables> report_of_pages(const Site& site) {
    const auto shows_report = [](const ThemePage& page) {
        return std::ranges::find(page.data, GatheredData::report) != page.data.end();
    };
    if (std::ranges::none_of(site.project.theme.pages, shows_report)) return {};
    const report::Report report = report::gather(site);
    return {{report::tables(site, report, MessageLanguage::fr), report::tables(site, report, MessageLanguage::nl)}};
}

} // namespace veilleur::commands
