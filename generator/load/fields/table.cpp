#include "load/fields/field_kinds.hpp"

#include "base/text.hpp"

namespace veilleur::load {

namespace {

// Cells may be empty: the sources have empty cells too.
bool check_cell(const Field& field, Value& cell, const FieldScope& scope) {
    if (cell.is_null()) cell.data = std::string();
    if (cell.is_scalar() && trimmed(cell.text()).empty()) return true;
    return is_line(field.name, cell, scope);
}

bool check_row(const Field& field, Value& row, std::size_t columns, const FieldScope& scope) {
    if (!row.is_sequence()) {
        scope.fault("field-table-shape", row.position, {field.name});
        return false;
    }
    if (row.items().size() != columns) {
        scope.fault("field-table-row", row.position,
                    {field.name, std::to_string(row.items().size()), std::to_string(columns)});
        return false;
    }
    bool good = true;
    for (Value& cell : row.items())
        good = check_cell(field, cell, scope) && good;
    return good;
}

} // namespace

bool check_table(const Field& field, Value& value, const FieldScope& scope) {
    Value* columns = value.find("columns");
    Value* rows = value.find("rows");
    if (!columns || !rows || !columns->is_sequence() || !rows->is_sequence() || columns->items().empty()) {
        scope.fault("field-table-shape", value.position, {field.name});
        return false;
    }
    bool good = true;
    const std::vector<std::string> known{"columns", "rows"};
    for (const Member& member : value.members()) {
        if (member.key == "columns" || member.key == "rows") continue;
        scope.fault("field-unknown", member.key_position, {member.key, joined(known, ", ")},
                    nearest(member.key, known));
        good = false;
    }
    const std::size_t width = columns->items().size();
    good = check_row(field, *columns, width, scope) && good;
    for (Value& row : rows->items())
        good = check_row(field, row, width, scope) && good;
    return good;
}

} // namespace veilleur::load
