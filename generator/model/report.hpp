#pragma once

#include "model/language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace veilleur {

// A report to people, ready to be written in any form: tables of texts and links in one language.
struct ReportCell {
    std::string text;
    std::string url;                    // of a page of the site, or empty
    std::optional<Language> language{}; // of the text, where it is not that of the report
};

struct ReportTable {
    std::string id; // kebab-case, the same in every language
    std::string title;
    std::string text;    // what it means, and what to do
    std::string nothing; // what to say where there are no rows
    std::vector<std::string> columns;
    std::vector<std::vector<ReportCell>> rows; // the first cell names the row
};

using ReportTables = std::vector<ReportTable>;

} // namespace veilleur
