#include "model/value.hpp"

#include <algorithm>

namespace veilleur {

std::string_view Value::text() const {
    const auto* scalar = std::get_if<std::string>(&data);
    return scalar ? std::string_view(*scalar) : std::string_view();
}

const Value::Sequence& Value::items() const {
    static const Sequence none;
    const auto* sequence = std::get_if<Sequence>(&data);
    return sequence ? *sequence : none;
}

const Value::Mapping& Value::members() const {
    static const Mapping none;
    const auto* mapping = std::get_if<Mapping>(&data);
    return mapping ? *mapping : none;
}

Value::Sequence& Value::items() {
    return std::get<Sequence>(data);
}

Value::Mapping& Value::members() {
    return std::get<Mapping>(data);
}

const Value* Value::find(std::string_view key) const {
    // Most names differ in their first letter: to compare them whole costs more than all else here.
    for (const Member& member : members())
        if (member.key.size() == key.size() && (key.empty() || member.key.front() == key.front()) && member.key == key)
            return &member.value;
    return nullptr;
}

Value* Value::find(std::string_view key) {
    return const_cast<Value*>(std::as_const(*this).find(key));
}

bool same(const Value& left, const Value& right) {
    if (left.data.index() != right.data.index()) return false;
    if (left.is_scalar()) return left.text() == right.text();
    if (left.is_sequence()) return std::ranges::equal(left.items(), right.items(), same);
    return left.members().size() == right.members().size() &&
           std::ranges::all_of(left.members(), [&](const Member& member) {
               const Value* found = right.find(member.key);
               return found && same(member.value, *found);
           });
}

} // namespace veilleur
