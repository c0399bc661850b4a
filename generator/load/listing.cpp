#include "load/listing.hpp"

#include "base/unicode.hpp"
#include "load/fields/field_kinds.hpp"

namespace veilleur::load {

bool Listing::claim(const std::string& name, Position position) {
    if (name.empty()) return false;
    const auto [earlier, is_new] = lines_.emplace(name, position.line);
    if (!is_new)
        diagnostics_->add("entry-twice", {std::string(file_), position}, {name, std::to_string(earlier->second)});
    return is_new;
}

bool Listing::claim_id(const std::string& id, Position position) {
    if (id.empty() || is_kebab(id)) return claim(id, position);
    diagnostics_->add("field-id-not-kebab", {std::string(file_), position}, {id}, slug(id));
    return false;
}

std::vector<const Value*> items_of(const std::optional<Value>& list, std::string_view file, Diagnostics& diagnostics) {
    std::vector<const Value*> items;
    if (!list || list->is_null()) return items;
    const auto refuse = [&](const Value& value, std::string_view code) {
        diagnostics.add(code, {std::string(file), value.position}, {std::string(file)});
    };
    if (!list->is_sequence()) refuse(*list, "entries-not-list");
    for (const Value& item : list->items()) {
        if (item.is_mapping())
            items.push_back(&item);
        else
            refuse(item, "entry-not-fields");
    }
    return items;
}

} // namespace veilleur::load
