#include "template/object.hpp"

#include <algorithm>

namespace veilleur::templates {

Object::Object(std::initializer_list<std::pair<std::string_view, Value>> entries) {
    reserve(entries.size());
    for (const auto& [name, value] : entries)
        set(name, value);
}

void Object::reserve(std::size_t names) {
    entries_.reserve(names);
    by_hash_.reserve(names);
}

Object& Object::set(std::string_view name, Value value) {
    const Key key(name);
    if (const Value* held = find(key)) {
        const_cast<Value&>(*held) = std::move(value);
        return *this;
    }
    const auto place =
        std::ranges::lower_bound(by_hash_, key.hash, {}, [this](auto index) { return entries_[index].hash; });
    by_hash_.insert(place, static_cast<std::uint32_t>(entries_.size()));
    entries_.push_back({std::string(name), key.hash, std::move(value)});
    return *this;
}

const Value* Object::find(Key name) const {
    auto at = std::ranges::lower_bound(by_hash_, name.hash, {}, [this](auto index) { return entries_[index].hash; });
    for (; at != by_hash_.end() && entries_[*at].hash == name.hash; ++at)
        if (entries_[*at].name == name.text) return &entries_[*at].value;
    return nullptr;
}

} // namespace veilleur::templates
