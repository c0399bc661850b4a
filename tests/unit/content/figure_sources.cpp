#include "figure_sources.hpp"

#include "coverage.hpp"
#include "table_rows.hpp"

#include "base/text.hpp"

#include <regex>

namespace veilleur::content {

namespace {

std::vector<std::string> places_in(const std::string& text) {
    static const std::regex remark(R"(\s*\([^)]*\))");
    static const std::string separator = " and ";
    std::string rest = std::regex_replace(text, remark, "");
    std::vector<std::string> places;
    for (std::size_t end = rest.find(separator); end != std::string::npos; end = rest.find(separator)) {
        places.emplace_back(trimmed(std::string_view(rest).substr(0, end)));
        rest.erase(0, end + separator.size());
    }
    places.emplace_back(trimmed(rest));
    return places;
}

void check_row(const TableRow& row, const OutlinedPlaces& outlined, Faults& faults) {
    static const std::regex source("`([a-z0-9]+)`([^`;]*)");
    const std::string& cell = row.cells.back();
    const bool may_lack_place = cell.starts_with("our own: ");
    for (std::sregex_iterator found(cell.begin(), cell.end(), source), end; found != end; ++found) {
        const auto work = outlined.find((*found)[1]);
        if (work == outlined.end()) continue;
        for (const std::string& place : places_in((*found)[2]))
            if (!work->second.contains(place) && !(place.empty() && may_lack_place))
                faults.push_back("line " + std::to_string(row.line) + ": " + work->first + " has no \"" + place + "\"");
    }
}

} // namespace

Faults check_figure_sources(std::string_view list, std::string_view outline) {
    const OutlinedPlaces outlined = outlined_places(outline);
    Faults faults;
    for (const TableRow& row : table_rows(list))
        check_row(row, outlined, faults);
    return faults;
}

} // namespace veilleur::content
