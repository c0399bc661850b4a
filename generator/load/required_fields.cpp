#include "load/required_fields.hpp"

#include "load/common_fields.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace veilleur::load {

namespace {

// A mapping of one of the files of a pair: the front matter, or a group in it.
struct Part {
    const Sheet* sheet = nullptr;
    const Value* mapping = nullptr;
};

using Parts = std::vector<Part>; // the file in the source language first

Parts parts_called(const Parts& parts, std::string_view name) {
    Parts found;
    for (const Part& part : parts)
        if (const Value* value = part.mapping->find(name)) found.push_back({part.sheet, value});
    return found;
}

void say_missing(const Field& field, const Part& part, std::string_view group, Diagnostics& diagnostics) {
    const std::string name = group.empty() ? field.name : std::string(group) + "." + field.name;
    diagnostics.add("field-missing", part.sheet->at(part.mapping->position), {name});
}

void check_parts(const std::vector<Field>& fields, const Parts& parts, std::string_view group,
                 Diagnostics& diagnostics);

// The items of a list of groups, those of one id together.
void check_items(const Field& field, const Parts& parts, Diagnostics& diagnostics) {
    std::map<std::string_view, Parts> by_id;
    for (const Part& part : parts)
        for (const Value& item : part.mapping->items())
            if (const Value* id = item.find("id")) by_id[id->text()].push_back({part.sheet, &item});
    for (const auto& [id, items] : by_id)
        check_parts(field.fields, items, field.name, diagnostics);
}

void check_parts(const std::vector<Field>& fields, const Parts& parts, std::string_view group,
                 Diagnostics& diagnostics) {
    for (const Field& field : fields) {
        const Parts found = parts_called(parts, field.name);
        if (field.required && field.translatable) {
            for (const Part& part : parts)
                if (!part.mapping->find(field.name)) say_missing(field, part, group, diagnostics);
        } else if (field.required && found.empty()) {
            say_missing(field, parts.front(), group, diagnostics);
        }
        if (found.empty()) continue;
        if (field.many || field.kind == FieldKind::steps)
            check_items(field, found, diagnostics);
        else if (field.kind == FieldKind::group)
            check_parts(field.fields, found, field.name, diagnostics);
    }
}

Parts parts_of(std::span<const Sheet> pair) {
    Parts parts;
    for (const Sheet& sheet : pair)
        parts.push_back({&sheet, &sheet.fields});
    std::stable_partition(parts.begin(), parts.end(),
                          [](const Part& part) { // std::ranges has it too, but not for clang 14
                              return part.sheet->language == part.sheet->source_language;
                          });
    return parts;
}

} // namespace

void check_required(const std::vector<Sheet>& sheets, const std::set<SheetId>& unread, const Project& project,
                    Diagnostics& diagnostics) {
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < sheets.size(); begin = end) {
        end = begin + 1;
        while (end < sheets.size() && sheets[end].id == sheets[begin].id)
            ++end;
        if (unread.contains(sheets[begin].id)) continue;
        const Parts parts = parts_of(std::span(sheets).subspan(begin, end - begin));
        check_parts(common_fields(), parts, {}, diagnostics);
        check_parts(project.types[sheets[begin].type.at()].fields, parts, {}, diagnostics);
    }
}

void forget_refused(Value& value) {
    if (value.is_sequence())
        for (Value& item : value.items())
            forget_refused(item);
    if (!value.is_mapping()) return;
    std::erase_if(value.members(), [](const Member& member) { return member.value.is_null(); });
    for (Member& member : value.members())
        forget_refused(member.value);
}

} // namespace veilleur::load
