#include "load/configuration.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "load/common_fields.hpp"
#include "load/field_declarations.hpp"
#include "load/fields/field_kinds.hpp"
#include "load/keys.hpp"
#include "load/listing.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace veilleur::load {

namespace {

constexpr int last_order = 10'000;
constexpr int most_months_between_reviews = 1'200;

// Folders of content/ that hold something else, and names that the site keeps for itself.
constexpr std::string_view reserved_folders[] = {"types", "images", "admin", "assets"};

std::vector<Section> read_sections(const Value::Sequence& items, std::string_view file, Diagnostics& diagnostics) {
    std::vector<Section> sections;
    Listing ids(file, diagnostics);
    for (const Value& item : items) {
        if (!expect_mapping(item, "sections", file, diagnostics)) continue;
        Keys keys(item, file, diagnostics);
        Section section{keys.text("id", Presence::required), keys.boolean("required"),
                        keys.texts("label", Presence::required)};
        keys.refuse_others();
        if (ids.claim_id(section.id, item.position)) sections.push_back(std::move(section));
    }
    return sections;
}

// Every sheet may name others that are worth reading; they name it back.
RelationKind see_also() {
    RelationKind relation;
    relation.name = "see_also";
    relation.symmetric = true;
    relation.label = relation.inverse = {{"Voir aussi", "Zie ook"}};
    return relation;
}

RelationKind read_relation(const Value& item, std::string_view file, Diagnostics& diagnostics) {
    Keys keys(item, file, diagnostics);
    RelationKind relation;
    relation.name = keys.text("name", Presence::required);
    relation.symmetric = keys.boolean("symmetric");
    relation.target_types = keys.list("target_types");
    relation.label = keys.texts("label", Presence::required);
    relation.inverse = keys.texts("inverse", relation.symmetric ? Presence::optional : Presence::required);
    keys.refuse_others();
    if (relation.symmetric) relation.inverse = relation.label;
    return relation;
}

std::vector<RelationKind> read_relations(const Value::Sequence& items, std::string_view file,
                                         Diagnostics& diagnostics) {
    std::vector<RelationKind> relations;
    Listing names(file, diagnostics);
    for (const Value& item : items) {
        if (!expect_mapping(item, "relations", file, diagnostics)) continue;
        RelationKind relation = read_relation(item, file, diagnostics);
        if (!relation.name.empty() && !is_snake(relation.name))
            diagnostics.add("name-not-snake", {std::string(file), item.position}, {relation.name});
        else if (relation.name == "see_also" || relation.name == "mention")
            diagnostics.add("relation-reserved", {std::string(file), item.position}, {relation.name});
        else if (names.claim(relation.name, item.position))
            relations.push_back(std::move(relation));
    }
    relations.push_back(see_also());
    return relations;
}

std::string or_default(std::string text, std::string_view otherwise) {
    return text.empty() ? std::string(otherwise) : text;
}

void check_names(const ContentType& type, const Keys& keys) {
    const std::string expected = std::string(types_folder) + "/" + type.name + ".yml";
    if (!type.name.empty() && type.file != expected)
        keys.fault("type-file-name", keys.position("name"), {type.name, expected});
    const bool reserved = std::ranges::count(reserved_folders, type.folder) > 0;
    if (reserved)
        keys.fault("type-folder-reserved", keys.position("folder"), {type.folder});
    else if (!type.folder.empty() && !is_kebab(type.folder))
        keys.fault("field-id-not-kebab", keys.position("folder"), {type.folder}, slug(type.folder));
    for (const std::string& segment : type.segment.values)
        if (!segment.empty() && !is_kebab(segment))
            keys.fault("slug-not-kebab", keys.position("segment"), {segment}, slug(segment));
}

// A field may not take the name of one that every sheet has.
void refuse_common_names(ContentType& type, const Value& declarations, Diagnostics& diagnostics) {
    const std::vector<std::string> common = common_field_names();
    std::erase_if(type.fields, [&](const Field& field) {
        const bool taken = std::ranges::count(common, field.name) > 0;
        if (taken) diagnostics.add("field-name-reserved", {type.file, declarations.position}, {field.name});
        return taken;
    });
}

ContentType read_type(const Value& value, const std::string& file, Diagnostics& diagnostics) {
    Keys keys(value, file, diagnostics);
    ContentType type;
    type.file = file;
    type.name = keys.text("name", Presence::required);
    type.folder = keys.text("folder", Presence::required);
    type.order = keys.whole("order", last_order);
    type.in_menu = keys.boolean("menu", true);
    if (const Value* label = keys.find("label"); label && expect_mapping(*label, "label", file, diagnostics)) {
        Keys labels(*label, file, diagnostics);
        type.singular = labels.texts("singular", Presence::required);
        type.plural = labels.texts("plural", Presence::required);
        labels.refuse_others();
    } else if (!label) {
        keys.fault("field-missing", value.position, {"label"});
    }
    type.description = keys.texts("description");
    type.segment = keys.texts("segment", Presence::required);
    type.accent = keys.text("accent");
    type.schema = keys.text("schema");
    type.page_template = or_default(keys.text("page_template"), "sheet.html");
    type.list_template = or_default(keys.text("list_template"), "list.html");
    type.review_every = keys.whole("review_every", most_months_between_reviews);
    type.turnkey = keys.boolean("turnkey");
    type.defines_terms = keys.boolean("defines_terms");
    type.carries_questions = keys.boolean("carries_questions");
    type.peers = keys.boolean("peers");
    type.fields = read_fields(keys.sequence("fields"), file, diagnostics);
    type.sections = read_sections(keys.sequence("sections"), file, diagnostics);
    type.relations = read_relations(keys.sequence("relations"), file, diagnostics);
    keys.refuse_others();
    check_names(type, keys);
    if (const Value* declarations = value.find("fields")) refuse_common_names(type, *declarations, diagnostics);
    return type;
}

void check_targets(const std::vector<std::string>& targets, const std::vector<std::string>& names,
                   const std::string& file, const std::string& owner, Diagnostics& diagnostics) {
    for (const std::string& target : targets)
        if (std::ranges::count(names, target) == 0)
            diagnostics.add("type-target-unknown", {file, {}}, {owner, target, joined(names, ", ")},
                            nearest(target, names));
}

void check_fields_targets(const std::vector<Field>& fields, const std::vector<std::string>& names,
                          const std::string& file, Diagnostics& diagnostics) {
    for (const Field& field : fields) {
        check_targets(field.target_types, names, file, field.name, diagnostics);
        check_fields_targets(field.fields, names, file, diagnostics);
    }
}

void check_all_targets(const std::vector<ContentType>& types, Diagnostics& diagnostics) {
    std::vector<std::string> names;
    for (const ContentType& type : types)
        names.push_back(type.name);
    for (const ContentType& type : types) {
        check_fields_targets(type.fields, names, type.file, diagnostics);
        for (const RelationKind& relation : type.relations)
            check_targets(relation.target_types, names, type.file, relation.name, diagnostics);
    }
}

// Two types that share a name, a folder or a part of the address would overwrite each other's pages.
void refuse_shared(const std::vector<ContentType>& types, std::string_view key,
                   const std::function<std::string(const ContentType&)>& of, Diagnostics& diagnostics) {
    std::map<std::string, std::string> files;
    for (const ContentType& type : types) {
        const std::string name = of(type);
        if (name.empty()) continue;
        const auto [earlier, is_new] = files.emplace(name, type.file);
        if (!is_new) diagnostics.add("type-twice", {type.file, {}}, {std::string(key), name, earlier->second});
    }
}

} // namespace

std::vector<ContentType> read_types(const SourceTree& tree, Diagnostics& diagnostics) {
    std::vector<ContentType> types;
    for (const SourceEntry& entry : tree.list(types_folder)) {
        if (entry.kind != EntryKind::file || !entry.path.ends_with(".yml")) continue;
        const std::optional<Value> value = read_configuration(tree, entry.path, diagnostics);
        if (value && expect_mapping(*value, entry.path, entry.path, diagnostics))
            types.push_back(read_type(*value, entry.path, diagnostics));
    }
    refuse_shared(
        types, "name", [](const ContentType& type) { return type.name; }, diagnostics);
    refuse_shared(
        types, "folder", [](const ContentType& type) { return type.folder; }, diagnostics);
    for (const Language language : all_languages)
        refuse_shared(
            types, "segment", [&](const ContentType& type) { return type.segment[language]; }, diagnostics);
    check_all_targets(types, diagnostics);
    std::ranges::sort(types, {}, [](const ContentType& type) { return std::tie(type.order, type.name); });
    return types;
}

} // namespace veilleur::load
