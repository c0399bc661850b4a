#pragma once

#include "template/key.hpp"
#include "template/value.hpp"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace veilleur::templates {

// Values by name. Filled by one thread, then shared unchanged (as part of a Value). Loops see the names in the order
// they were set. Derive from it to carry data for functions: they find it again by dynamic_cast of Value::object().
class Object {
public:
    // The compiler hashes names that are literals, which nearly all are, and they are never copied.
    class Name {
    public:
        template <std::size_t size> consteval Name(const char (&literal)[size])
            : key_(std::string_view(literal, size - 1)), is_lasting_(true) {}
        Name(std::string_view text) : key_(text) {}
        Name(const std::string& text) : key_(text) {}

        // Without a copy: the caller keeps the text alive for as long as any copy of the object.
        static Name borrowed(std::string_view text) {
            Name name(text);
            name.is_lasting_ = true;
            return name;
        }

        Key key() const { return key_; }
        bool is_lasting() const { return is_lasting_; }

    private:
        Key key_;
        bool is_lasting_ = false;
    };

    struct NamedValue {
        Name name;
        Value value;
    };

    struct Entry {
        Entry(Key key, Value held) : name(key), value(std::move(held)) {}

        Key name; // its text lives as long as the object, or any copy of it
        Value value;
    };

    Object() = default;
    Object(std::initializer_list<NamedValue> entries);
    Object(const Object&) = default;
    Object(Object&&) = default;
    Object& operator=(const Object&) = default;
    Object& operator=(Object&&) = default;
    virtual ~Object() = default;

    // Adds the name, or replaces its value. Returns the object, so that calls can be chained.
    Object& set(Name name, Value value);
    void reserve(std::size_t names);

    // The value of that name, or null. Valid until the next `set`.
    const Value* find(Key name) const;
    const Value* find(std::string_view name) const { return find(Key(name)); }

    const std::vector<Entry>& entries() const { return entries_; }

private:
    // Up to so many names are found faster one after the other than by their order.
    static constexpr std::size_t few = 16;

    std::vector<std::uint32_t>::const_iterator place_of(std::uint64_t hash) const;
    Key kept(Name name);

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> by_hash_; // beyond `few`: indices into entries_, in rising order of hash
    std::vector<std::shared_ptr<const std::string>>
        own_names_; // those that do not last by themselves; copies share them
};

} // namespace veilleur::templates
