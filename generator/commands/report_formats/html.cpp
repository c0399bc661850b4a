#include "commands/report_formats/report_formats.hpp"

#include "base/escape.hpp"

#include <fmt/format.h>

namespace veilleur::commands {

namespace {

// A page that stands by itself, for a mail or a disk; the site has one in its own clothes.
constexpr std::string_view style =
    "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}"
    "div{overflow-x:auto}table{width:100%;border-collapse:collapse}"
    "th,td{padding:.4rem .6rem;border:1px solid #767676;text-align:start;vertical-align:top}";

std::string_view code_of(MessageLanguage language) {
    if (language == MessageLanguage::en) return "en";
    return language == MessageLanguage::fr ? "fr" : "nl";
}

std::string cell_html(const ReportCell& cell, const std::string& base_url) {
    std::string text = escape::html(cell.text);
    if (!cell.url.empty()) text = "<a href=\"" + escape::url(base_url + cell.url) + "\">" + text + "</a>";
    if (!cell.language) return text;
    return fmt::format("<span lang=\"{}\">{}</span>", code(*cell.language), text);
}

std::string table_html(const ReportTable& table, const std::string& base_url) {
    std::string html = fmt::format("<div role=\"region\" tabindex=\"0\" aria-labelledby=\"{}\">\n<table>\n<thead><tr>",
                                   escape::attribute(table.id));
    for (const std::string& column : table.columns)
        html += "<th scope=\"col\">" + escape::html(column) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        html += "<tr><th scope=\"row\">" + cell_html(row.front(), base_url) + "</th>";
        for (std::size_t at = 1; at < row.size(); ++at)
            html += "<td>" + cell_html(row[at], base_url) + "</td>";
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n</div>\n";
}

} // namespace

std::string report_as_html(const ReportTables& tables, const Site& site, MessageLanguage language) {
    const SiteConfiguration& about = site.project.site;
    const Language named_in = language == MessageLanguage::nl ? Language::nl : Language::fr;
    const std::string title = escape::html(about.title[named_in]);
    std::string html = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                   "<meta name=\"robots\" content=\"noindex\">\n<title>{}</title>\n"
                                   "<style>{}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n",
                                   code_of(language), title, style, title);
    for (const ReportTable& table : tables) {
        html += fmt::format("<section>\n<h2 id=\"{}\">{}</h2>\n<p>{}</p>\n", escape::attribute(table.id),
                            escape::html(table.title), escape::html(table.rows.empty() ? table.nothing : table.text));
        if (!table.rows.empty()) html += table_html(table, about.base_url);
        html += "</section>\n";
    }
    return html + "</main>\n</body>\n</html>\n";
}

} // namespace veilleur::commands
