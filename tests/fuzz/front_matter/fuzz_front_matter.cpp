// Any bytes as a sheet's file: reading it ends, whatever is said about it is declared in the catalogue, and the fast
// reader of plain YAML reads what the library reads, or nothing.
#include "base/memory_tree.hpp"
#include "base/messages.hpp"
#include "load/front_matter.hpp"
#include "load/load.hpp"
#include "load/plain_yaml.hpp"
#include "load/text_file.hpp"
#include "load/yaml.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace veilleur;

Field field_of(std::string name, FieldKind kind) {
    Field field;
    field.name = std::move(name);
    field.kind = kind;
    return field;
}

ContentType every_kind() {
    ContentType type;
    type.name = "method";
    type.folder = "methods";
    constexpr auto last = static_cast<int>(FieldKind::table);
    for (int kind = 0; kind <= last; ++kind)
        type.fields.push_back(field_of("f" + std::to_string(kind), static_cast<FieldKind>(kind)));
    for (Field& field : type.fields) {
        field.choices = {{"a", {}}, {"b", {}}};
        field.fields = {field_of("id", FieldKind::text), field_of("text", FieldKind::markdown)};
        field.many = field.kind == FieldKind::group;
    }
    return type;
}

Project make_project() {
    Project project;
    project.types.push_back(every_kind());
    return project;
}

bool identical(const Value& one, const Value& two) {
    const auto same_member = [](const Member& left, const Member& right) {
        return left.key == right.key && left.key_position == right.key_position && identical(left.value, right.value);
    };
    return one.data.index() == two.data.index() && one.position == two.position && one.text() == two.text() &&
           std::ranges::equal(one.items(), two.items(), identical) &&
           std::ranges::equal(one.members(), two.members(), same_member);
}

void compare_readers(std::string bytes) {
    Diagnostics diagnostics;
    const std::optional<std::string> text = load::clean_text(std::move(bytes), "x", diagnostics);
    if (!text || !diagnostics.empty()) return;
    const std::optional<load::SheetText> parts = load::cut("x", *text, diagnostics);
    if (!parts || parts->front_matter.size() > load::largest_front_matter) return;
    const load::YamlSource source("x", parts->front_matter, 2);
    if (!load::free_of_traps(source, diagnostics)) return;
    const std::optional<Value> fast = load::plain_tree_of(source);
    if (!fast) return;
    const std::optional<Value> slow = load::tree_of(source, diagnostics);
    if (!slow || !identical(*fast, *slow)) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    compare_readers(std::string(reinterpret_cast<const char*>(data), size));
    static const Project project = make_project();
    const MemoryTree tree({{"content/methods/x.fr.md", std::string(reinterpret_cast<const char*>(data), size)}});
    Diagnostics diagnostics;
    load::sheets(tree, project, {}, diagnostics);
    for (const Diagnostic& each : diagnostics.sorted())
        for (const MessageLanguage language : {MessageLanguage::fr, MessageLanguage::nl, MessageLanguage::en})
            message_text(each, language);
    return 0;
}
