#include "load/fields/field_kinds.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

bool has_image(const Project& project, std::string_view path) {
    return std::ranges::binary_search(project.images, path, {}, &Image::path);
}

// As it may be written: beside the sheet, below content/images/, or from content/ on.
bool is_known_image(std::string_view path, const FieldScope& scope) {
    const std::string written(path);
    return has_image(scope.project, std::string(scope.folder) + "/" + written) ||
           has_image(scope.project, "images/" + written) || has_image(scope.project, written);
}

std::string nearest_image(std::string_view path, const FieldScope& scope) {
    std::vector<std::string> known;
    const std::string beside = std::string(scope.folder) + "/";
    for (const Image& image : scope.project.images)
        known.push_back(image.path.starts_with(beside) ? image.path.substr(beside.size()) : image.path);
    return nearest(path, known);
}

bool is_sheet_id(std::string_view text) {
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && is_kebab(text.substr(0, slash)) && is_kebab(text.substr(slash + 1));
}

// `content/methods/gease.fr.md` and `/methods/gease` mean `methods/gease`.
std::string as_sheet_id(std::string_view text) {
    if (text.starts_with('/')) text.remove_prefix(1);
    if (text.starts_with("content/")) text.remove_prefix(8);
    for (const std::string_view ending : {".md", ".fr", ".nl"})
        if (text.ends_with(ending)) text.remove_suffix(ending.size());
    return is_sheet_id(text) ? std::string(text) : std::string();
}

} // namespace

bool is_kebab(std::string_view text) {
    if (text.empty() || text.starts_with('-') || text.ends_with('-') || text.find("--") != std::string_view::npos)
        return false;
    return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

bool check_image(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    const std::string_view path = value.text();
    if (path.starts_with('/') || path.find('\\') != std::string_view::npos ||
        path.find("..") != std::string_view::npos) {
        scope.fault("field-not-image", value.position, {field.name, std::string(path)});
        return false;
    }
    if (is_known_image(path, scope)) return true;
    scope.fault("field-image-unknown", value.position, {field.name, std::string(path)}, nearest_image(path, scope));
    return false;
}

bool check_sheet_id(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    if (is_sheet_id(value.text())) return true;
    scope.fault("field-not-sheet-id", value.position, {field.name, std::string(value.text())},
                as_sheet_id(value.text()));
    return false;
}

bool check_sheet_ids(const Field& field, Value& value, const FieldScope& scope) {
    return check_items(field.name, value, scope, check_sheet_id, field);
}

} // namespace veilleur::load
