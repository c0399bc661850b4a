#include "scaffold/examples.hpp"

#include "scaffold/lines.hpp"
#include "scaffold/wording.hpp"

#include <algorithm>

namespace veilleur::scaffold {

std::string example_id(const std::vector<std::string>& target_types, const Project& project, Language language) {
    std::string folder(wording(language).folder);
    for (const ContentType& type : project.types)
        if (!target_types.empty() && type.name == target_types.front()) folder = type.folder;
    return folder + "/" + std::string(wording(language).sheet);
}

std::string example_of(const Field& field, const Project& project, Language language) {
    switch (field.kind) {
    case FieldKind::number:
    case FieldKind::months:
        return "12";
    case FieldKind::range:
        return "{ min: 5, max: 12 }";
    case FieldKind::minutes:
        return "30";
    case FieldKind::date:
        return "2023-01-31";
    case FieldKind::boolean:
        return "true";
    case FieldKind::choice:
        return field.choices.empty() ? "\"\"" : field.choices.front().id;
    case FieldKind::choices:
        return field.choices.empty() ? "\"\"" : "[" + field.choices.front().id + "]";
    case FieldKind::sheet:
        return example_id(field.target_types, project, language);
    case FieldKind::sheets:
        return "[" + example_id(field.target_types, project, language) + "]";
    case FieldKind::table:
        return "{ columns: [\"A\", \"B\"], rows: [[\"1\", \"2\"]] }";
    case FieldKind::text:
    case FieldKind::markdown:
    case FieldKind::list:
    case FieldKind::url:
    case FieldKind::email:
    case FieldKind::phone:
    case FieldKind::image:
    case FieldKind::steps:
    case FieldKind::group:
        break;
    }
    return "\"\"";
}

} // namespace veilleur::scaffold
