#include "figure_list.hpp"

#include "numbers.hpp"
#include "table_rows.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <set>

namespace veilleur::content {

namespace {

struct Row {
    std::size_t line = 0;
    std::string source;
};

struct Key {
    std::string sheet;
    std::string place;
    std::string value;

    auto operator<=>(const Key&) const = default;
};

using Rows = std::map<Key, Row>;

std::string place_of(std::size_t line) {
    return "line " + std::to_string(line) + ": ";
}

std::string text_of(const Key& key) {
    return "| `" + key.sheet + "` | " + key.place + " | " + key.value + " |";
}

Rows rows_of(std::string_view list, Faults& faults) {
    Rows rows;
    for (const TableRow& row : table_rows(list)) {
        const auto ids = row.cells.empty() ? std::vector<std::string>() : names_in(row.cells[0]);
        if (row.cells.size() != 4 || ids.size() != 1)
            faults.push_back(place_of(row.line) + "a row is | `sheet` | place | figure | source |");
        else if (!rows.insert({{ids[0], row.cells[1], row.cells[2]}, {row.line, row.cells[3]}}).second)
            faults.push_back(place_of(row.line) + "stands twice");
    }
    return rows;
}

bool names_source(const Row& row, std::string_view references) {
    if (row.source.starts_with("proposal: ") || row.source.starts_with("our own: ")) return true;
    const auto works = names_in(row.source);
    const auto is_known = [&](const std::string& work) {
        return references.find("\n" + work + ":\n") != std::string_view::npos;
    };
    return !works.empty() && std::all_of(works.begin(), works.end(), is_known);
}

bool has_place(std::string_view file, const std::string& place) {
    const auto lines = prose_lines(file);
    return std::any_of(lines.begin(), lines.end(), [&](const ProseLine& line) { return line.place == place; });
}

// What `other` has to carry as well: its own text, and the fields that stand in both files.
bool needs_counterpart(const Number& number, std::string_view other) {
    return number.origin == Origin::body || (number.origin == Origin::field_text && has_place(other, number.place));
}

bool has_value(const std::vector<Number>& numbers, const std::string& value) {
    return std::any_of(numbers.begin(), numbers.end(), [&](const Number& number) { return number.value == value; });
}

class Comparison {
public:
    Comparison(Rows rows, Faults faults) : rows_(std::move(rows)), faults_(std::move(faults)) {}

    void check_sources(std::string_view references) {
        for (const auto& [key, row] : rows_)
            if (!names_source(row, references))
                faults_.push_back(place_of(row.line) + "\"" + row.source + "\" names no source");
    }

    void check_sheet(const SheetFiles& sheet) {
        const auto french = numbers_of(sheet.french, Language::french);
        const auto dutch = numbers_of(sheet.dutch, Language::dutch);
        for (const Number& number : french)
            check_row({sheet.id, number.place, number.value});
        for (const Number& number : dutch)
            if (!has_value(french, number.value)) check_row({sheet.id, number.place, number.value});
        check_counterparts(sheet.id, french, sheet.dutch, dutch, "French only");
        check_counterparts(sheet.id, dutch, sheet.french, french, "Dutch only");
    }

    Faults faults() {
        for (const Key& key : missing_)
            faults_.push_back("no row: " + text_of(key));
        for (const auto& [key, row] : rows_)
            if (!used_.contains(key)) faults_.push_back(place_of(row.line) + "the sheet no longer has " + text_of(key));
        return std::move(faults_);
    }

private:
    void check_row(const Key& key) {
        if (!rows_.contains(key)) missing_.insert(key);
        used_.insert(key);
    }

    void check_counterparts(const std::string& id, const std::vector<Number>& numbers, std::string_view other_file,
                            const std::vector<Number>& others, std::string_view excuse) {
        std::set<std::string> alone;
        for (const Number& number : numbers)
            if (needs_counterpart(number, other_file) && !has_value(others, number.value) &&
                !is_excused({id, number.place, number.value}, excuse))
                alone.insert(number.value);
        for (const std::string& value : alone)
            faults_.push_back(id + ": " + value + " stands in one language; if that is right, its row says \"" +
                              std::string(excuse) + "\"");
    }

    bool is_excused(const Key& key, std::string_view excuse) const {
        const auto row = rows_.find(key);
        return row != rows_.end() && row->second.source.find(excuse) != std::string::npos;
    }

    Rows rows_;
    Faults faults_;
    std::set<Key> used_;
    std::set<Key> missing_;
};

} // namespace

Faults check_figure_list(std::string_view list, std::span<const SheetFiles> sheets, std::string_view references) {
    Faults faults;
    Rows rows = rows_of(list, faults);
    Comparison comparison(std::move(rows), std::move(faults));
    comparison.check_sources(references);
    for (const SheetFiles& sheet : sheets)
        comparison.check_sheet(sheet);
    return comparison.faults();
}

} // namespace veilleur::content
