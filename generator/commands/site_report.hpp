#pragma once

#include "base/failure.hpp"
#include "commands/pipeline.hpp"
#include "model/report.hpp"
#include "model/site.hpp"

namespace veilleur::commands {

// Prints where the sheets stand, in the form and the language of `options`, whatever is wrong with the content; that
// follows on standard error. Throws Failure as open_source does.
ExitCode report_on_site(const Options& options, const Pipeline& pipeline);

// The same for the pages of the theme that show it; empty where there is none.
PerLanguage<ReportTables> report_of_pages(const Site& site);

} // namespace veilleur::commands
