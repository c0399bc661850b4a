#include "template/object.hpp"

#include <algorithm>

namespace veilleur::templates {

Object::Object(std::initializer_list<NamedValue> entries) {
    reserve(entries.size());
    for (const auto& [name, value] : entries)
        set(name, value);
}

void Object::reserve(std::size_t names) {
    entries_.reserve(names);
}

Key Object::kept(Name name) {
    const std::string_view text = *own_names_.emplace_back(std::make_shared<const std::string>(name.key().text));
    return {text, name.key().hash};
}

Object& Object::set(Name name, Value value) {
    if (const Value* held = find(name.key())) {
        const_cast<Value&>(*held) = std::move(value);
        return *this;
    }
    entries_.emplace_back(name.is_lasting() ? name.key() : kept(name), std::move(value));
    if (entries_.size() > few)
        for (std::size_t at = by_hash_.size(); at < entries_.size(); ++at)
            by_hash_.insert(place_of(entries_[at].name.hash), static_cast<std::uint32_t>(at));
    return *this;
}

std::vector<std::uint32_t>::const_iterator Object::place_of(std::uint64_t hash) const {
    return std::ranges::lower_bound(by_hash_, hash, {}, [this](auto index) { return entries_[index].name.hash; });
}

const Value* Object::find(Key name) const {
    const auto is_named = [&](const Entry& entry) {
        return entry.name.hash == name.hash && entry.name.text == name.text;
    };
    if (entries_.size() <= few) {
        const auto found = std::ranges::find_if(entries_, is_named);
        return found == entries_.end() ? nullptr : &found->value;
    }
    for (auto at = place_of(name.hash); at != by_hash_.end() && entries_[*at].name.hash == name.hash; ++at)
        if (is_named(entries_[*at])) return &entries_[*at].value;
    return nullptr;
}

} // namespace veilleur::templates
