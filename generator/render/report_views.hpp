#pragma once

#include "model/report.hpp"
#include "template/object.hpp"

namespace veilleur::render {

// The report as a page of a theme sees it (docs/theming.md, "Gathered data").
templates::List report_views(const ReportTables& tables);

} // namespace veilleur::render
