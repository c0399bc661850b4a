#include "render/report_views.hpp"

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

View cell_view(const ReportCell& cell) {
    return Object{{"text", View::borrowed(cell.text)},
                  {"url", View::borrowed(cell.url)},
                  {"lang", cell.language ? View(code(*cell.language)) : View()}};
}

View row_view(const std::vector<ReportCell>& row) {
    List cells;
    for (const ReportCell& cell : row)
        cells.emplace_back(cell_view(cell));
    return cells;
}

View table_view(const ReportTable& table) {
    List columns, rows;
    for (const std::string& column : table.columns)
        columns.emplace_back(View::borrowed(column));
    for (const auto& row : table.rows)
        rows.emplace_back(row_view(row));
    Object view{{"id", table.id}, {"title", table.title}, {"text", table.text}, {"nothing", table.nothing}};
    view.set("columns", std::move(columns)).set("rows", std::move(rows));
    return view;
}

} // namespace

List report_views(const ReportTables& tables) {
    List views;
    for (const ReportTable& table : tables)
        views.emplace_back(table_view(table));
    return views;
}

} // namespace veilleur::render
