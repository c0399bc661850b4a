#include "coverage.hpp"

#include "cited_places.hpp"
#include "table_rows.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace veilleur::content {

namespace {

constexpr std::string_view no_carrier = "not carried: ";
constexpr std::string_view annex_work = "causin2022";

std::string place_of(const TableRow& row) {
    return "line " + std::to_string(row.line) + ": ";
}

bool has_reason(std::string_view cell) {
    const std::size_t found = cell.find(no_carrier);
    return found != std::string_view::npos && found + no_carrier.size() < cell.size();
}

// The key of the source that a chapter is about; empty in a chapter of our own.
std::string work_of(const TableRow& row) {
    const auto names = names_in(row.chapter);
    return names.empty() ? std::string() : names.front();
}

bool names_work(const std::string& file, const std::string& work) {
    const std::regex name("(@|work: )" + work + "\\b");
    return std::regex_search(file, name);
}

class Comparison {
public:
    Comparison(std::string_view outline, std::span<const SheetFiles> sheets)
        : rows_(table_rows(outline)), places_(outlined_places(outline)) {
        for (const SheetFiles& sheet : sheets)
            sheets_[sheet.id] = &sheet;
    }

    Faults run() {
        for (const TableRow& row : rows_)
            check_row(row);
        for (const auto& [id, sheet] : sheets_)
            check_sheet(*sheet);
        return std::move(faults_);
    }

private:
    void check_row(const TableRow& row) {
        if (row.cells.size() != 3) {
            faults_.push_back(place_of(row) + "a row is | place | what it holds | carried by |");
            return;
        }
        const auto ids = names_in(row.cells[2]);
        if (ids.empty() && !has_reason(row.cells[2]))
            faults_.push_back(place_of(row) + "\"" + row.cells[0] + "\" has neither a sheet nor a reason");
        for (const std::string& id : ids)
            check_carrier(row, id, work_of(row));
    }

    void check_carrier(const TableRow& row, const std::string& id, const std::string& work) {
        const auto found = sheets_.find(id);
        if (found == sheets_.end() || found->second->french.empty() || found->second->dutch.empty()) {
            faults_.push_back(place_of(row) + id + " does not exist in both languages");
            return;
        }
        carriers_[row.cells[0]].insert(id);
        carried_.insert(id);
        if (!work.empty() && !names_work(found->second->french, work))
            faults_.push_back(place_of(row) + id + " carries a part of " + work + " and does not name it");
    }

    void check_sheet(const SheetFiles& sheet) {
        if (!carried_.contains(sheet.id)) faults_.push_back(sheet.id + ": no entry of the outline names it");
        for (const std::string* file : {&sheet.french, &sheet.dutch})
            for (const CitedPlace& cited : cited_places(*file))
                if (const auto known = places_.find(cited.work);
                    known != places_.end() && !known->second.contains(cited.place))
                    faults_.push_back(sheet.id + ": cites " + cited.work + ", " + cited.place + ": not in the outline");
        if (sheet.id.starts_with("situations/")) check_situation(sheet);
    }

    void check_situation(const SheetFiles& sheet) {
        const std::string row = "Annex 1, row " + field_of(sheet.french, "number");
        if (!carriers_[row].contains(sheet.id))
            faults_.push_back(sheet.id + ": \"" + row + "\" of " + std::string(annex_work) + " does not name it");
    }

    std::vector<TableRow> rows_;
    OutlinedPlaces places_;
    std::map<std::string, const SheetFiles*> sheets_;
    std::map<std::string, std::set<std::string>> carriers_; // of a place
    std::set<std::string> carried_;
    Faults faults_;
};

} // namespace

OutlinedPlaces outlined_places(std::string_view outline) {
    OutlinedPlaces places;
    for (const TableRow& row : table_rows(outline))
        if (const std::string work = work_of(row); !work.empty() && !row.cells.empty())
            places[work].insert(row.cells[0]);
    return places;
}

Faults check_coverage(std::string_view outline, std::span<const SheetFiles> sheets) {
    return Comparison(outline, sheets).run();
}

} // namespace veilleur::content
