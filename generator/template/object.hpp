#pragma once

#include "template/key.hpp"
#include "template/value.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace veilleur::templates {

// Values by name. Filled by one thread, then shared unchanged (as part of a Value). Loops see the names in the order
// they were set. Derive from it to carry data for functions: they find it again by dynamic_cast of Value::object().
class Object {
public:
    struct Entry {
        std::string name;
        std::uint64_t hash = 0;
        Value value;
    };

    Object() = default;
    Object(std::initializer_list<std::pair<std::string_view, Value>> entries);
    Object(const Object&) = default;
    Object(Object&&) = default;
    Object& operator=(const Object&) = default;
    Object& operator=(Object&&) = default;
    virtual ~Object() = default;

    // Adds the name, or replaces its value. Returns the object, so that calls can be chained.
    Object& set(std::string_view name, Value value);
    void reserve(std::size_t names);

    // The value of that name, or null. Valid until the next `set`.
    const Value* find(Key name) const;
    const Value* find(std::string_view name) const { return find(Key(name)); }

    const std::vector<Entry>& entries() const { return entries_; }

private:
    // Up to so many names are found faster one after the other than by their order.
    static constexpr std::size_t few = 16;

    std::vector<std::uint32_t>::const_iterator place_of(std::uint64_t hash) const;

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> by_hash_; // beyond `few`: indices into entries_, in rising order of hash
};

} // namespace veilleur::templates
