#pragma once

#include "commands/options.hpp"
#include "model/report.hpp"
#include "model/site.hpp"

namespace veilleur::commands {

// Prints where the sheets stand, in the form and the language of `options`.
void print_site_report(const Site& site, const Options& options);

// The same for the pages of the theme that show it; empty where there is none.
PerLanguage<ReportTables> report_of_pages(const Site& site);

} // namespace veilleur::commands
