#include "load/required_fields.hpp"

#include "base/parallel.hpp"
#include "model/common_fields.hpp"

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

// The member of one name in one of the files.
struct Found {
    const Sheet* sheet = nullptr;
    const Member* member = nullptr;

    bool to_fill_in() const { return is_to_fill_in(member->value); }
};

const Member* member_called(const Value& mapping, std::string_view name) {
    const auto found = std::ranges::find(mapping.members(), name, &Member::key);
    return found == mapping.members().end() ? nullptr : &*found;
}

std::vector<Found> found_in(const Parts& parts, std::string_view name) {
    std::vector<Found> found;
    for (const Part& part : parts)
        if (const Member* member = member_called(*part.mapping, name)) found.push_back({part.sheet, member});
    return found;
}

Parts values_of(const std::vector<Found>& found) {
    Parts values;
    for (const Found& each : found)
        if (!each.to_fill_in()) values.push_back({each.sheet, &each.member->value});
    return values;
}

std::string full_name(const Field& field, std::string_view group) {
    return group.empty() ? field.name : std::string(group) + "." + field.name;
}

void say(std::string_view code, const Found& found, std::string name, Diagnostics& diagnostics) {
    diagnostics.add(code, found.sheet->at(found.member->key_position), {std::move(name)});
}

// Each file has words of its own.
void require_everywhere(const Field& field, const Parts& parts, std::string_view group, Diagnostics& diagnostics) {
    for (const Part& part : parts) {
        const Member* member = member_called(*part.mapping, field.name);
        if (!member)
            diagnostics.add("field-missing", part.sheet->at(part.mapping->position), {full_name(field, group)});
        else if (is_to_fill_in(member->value))
            say("field-to-fill-in", {part.sheet, member}, full_name(field, group), diagnostics);
    }
}

// One of the files says it. Where one does, an empty line in the other is only a line too many.
void require_somewhere(const Field& field, const Parts& parts, std::string_view group, Diagnostics& diagnostics) {
    const std::vector<Found> found = found_in(parts, field.name);
    if (found.empty()) {
        const Part& first = parts.front();
        diagnostics.add("field-missing", first.sheet->at(first.mapping->position), {full_name(field, group)});
        return;
    }
    const bool is_said = !values_of(found).empty();
    if (!is_said) say("field-to-fill-in", found.front(), full_name(field, group), diagnostics);
    for (const Found& each : std::span(found).subspan(is_said ? 0 : 1))
        if (each.to_fill_in()) say("field-empty", each, field.name, diagnostics);
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
        if (field.required && field.translatable)
            require_everywhere(field, parts, group, diagnostics);
        else if (field.required)
            require_somewhere(field, parts, group, diagnostics);
        const Parts found = values_of(found_in(parts, field.name));
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
                    unsigned jobs, Diagnostics& diagnostics) {
    parallel_for(sheets.size(), jobs, [&](std::size_t begin) {
        const SheetId& id = sheets[begin].id;
        if ((begin > 0 && sheets[begin - 1].id == id) || unread.contains(id)) return;
        std::size_t end = begin + 1;
        while (end < sheets.size() && sheets[end].id == id)
            ++end;
        const Parts parts = parts_of(std::span(sheets).subspan(begin, end - begin));
        check_parts(common_fields(), parts, {}, diagnostics);
        check_parts(project.types[sheets[begin].type.at()].fields, parts, {}, diagnostics);
    });
}

bool is_to_fill_in(const Value& value) {
    return value.is_scalar() && value.text().empty();
}

void forget_refused(Value& value) {
    if (value.is_sequence())
        for (Value& item : value.items())
            forget_refused(item);
    if (!value.is_mapping()) return;
    std::erase_if(value.members(),
                  [](const Member& member) { return member.value.is_null() || is_to_fill_in(member.value); });
    for (Member& member : value.members())
        forget_refused(member.value);
}

} // namespace veilleur::load
