#pragma once

#include "base/messages.hpp"
#include "model/report.hpp"
#include "report/report.hpp"

namespace veilleur::report {

// The report in the words of a language; in English the sheets keep their names in the language of the site.
ReportTables tables(const Site& site, const Report& report, MessageLanguage language);

} // namespace veilleur::report
