#include "commands/site_report.hpp"

#include "commands/report_formats/report_formats.hpp"
#include "report/tables.hpp"

#include <algorithm>
#include <iostream>

namespace veilleur::commands {

void print_site_report(const Site& site, const Options& options) {
    std::cout << formatted(site, report::gather(site), options.report_format, options.language);
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
