#include "scaffold/field_lines.hpp"

#include "scaffold/examples.hpp"
#include "scaffold/wording.hpp"

#include <algorithm>

namespace veilleur::scaffold {

namespace {

bool is_asked(const Field& field, const FileScope& scope);

// Alike in both languages: items of one id belong together.
constexpr std::string_view first_item = "- id: item-1";

bool is_group(const Field& field) {
    return field.kind == FieldKind::group || field.kind == FieldKind::steps;
}

bool has_items(const Field& field) {
    return field.many || field.kind == FieldKind::steps;
}

bool has_asked_part(const Field& field, const FileScope& scope) {
    return std::ranges::any_of(field.fields, [&](const Field& part) { return is_asked(part, scope); });
}

// What is required but not translated is filled in once, in the other file.
bool is_asked(const Field& field, const FileScope& scope) {
    return field.required && (scope.role == FileRole::source || field.translatable || has_asked_part(field, scope));
}

class Writer {
public:
    Writer(const FileScope& scope, Lines& lines) : scope_(scope), lines_(lines) {}

    // A group that counts is written out where one of its parts is asked for; else it is itself what is to be filled
    // in.
    void write(const Field& field, std::size_t depth, LineState state) {
        const std::string name = field.name + ":";
        const bool is_open = state == LineState::counts && !has_asked_part(field, scope_);
        if (is_open || is_group(field)) {
            lines_.value(name + aside(field, depth), depth, state);
            if (is_group(field)) write_parts(field, depth, is_open ? LineState::waits : state);
        } else if (field.kind == FieldKind::list) {
            lines_.value(name + aside(field, depth), depth, state);
            lines_.value("- \"\"", depth + 1, state);
        } else {
            lines_.value(name + " " + example_of(field, scope_.project, scope_.language) + aside(field, depth), depth,
                         state);
        }
    }

private:
    // Parts of a group have their help beside them.
    std::string aside(const Field& field, std::size_t depth) const {
        return depth == 0 ? std::string() : "  # " + short_help_of(field, scope_.language);
    }

    void write_parts(const Field& field, std::size_t depth, LineState state) {
        std::size_t part_depth = depth + 1;
        if (has_items(field)) {
            lines_.value(first_item, part_depth, state);
            ++part_depth;
        }
        for (const Field& part : field.fields) {
            if (part.name == "id" || !belongs(part, scope_)) continue;
            const bool counts = state == LineState::counts && is_asked(part, scope_);
            write(part, part_depth, counts ? LineState::counts : LineState::waits);
        }
    }

    const FileScope& scope_;
    Lines& lines_;
};

} // namespace

bool belongs(const Field& field, const FileScope& scope) {
    return scope.role == FileRole::source || field.translatable ||
           std::ranges::any_of(field.fields, [&](const Field& part) { return belongs(part, scope); });
}

void write_field(const Field& field, const FileScope& scope, Lines& lines) {
    const Wording& words = wording(scope.language);
    const bool asked = is_asked(field, scope);
    std::string help = help_of(field, scope.language);
    if (scope.role == FileRole::translation && has_items(field)) help += " " + std::string(words.same_ids);
    lines.gap();
    lines.comment(asked ? std::string(words.to_fill_in) + help : help);
    Writer(scope, lines).write(field, 0, asked ? LineState::counts : LineState::waits);
}

} // namespace veilleur::scaffold
