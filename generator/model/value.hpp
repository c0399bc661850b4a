#pragma once

#include "base/position.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace veilleur {

struct Member;

// A piece of front matter or of a configuration file: a scalar (always text; what it means is the field's business), a
// sequence or a mapping, with the place it was read from. Mappings keep the order of the file; keys are unique.
struct Value {
    using Sequence = std::vector<Value>;
    using Mapping = std::vector<Member>;

    std::variant<std::monostate, std::string, Sequence, Mapping> data;
    Position position;
    // For a value of kind `markdown`, once parsed: its place in Sheet::fragments.
    std::uint32_t fragment = no_fragment;

    static constexpr std::uint32_t no_fragment = 0xFFFFFFFF;

    bool is_null() const { return std::holds_alternative<std::monostate>(data); }
    bool is_scalar() const { return std::holds_alternative<std::string>(data); }
    bool is_sequence() const { return std::holds_alternative<Sequence>(data); }
    bool is_mapping() const { return std::holds_alternative<Mapping>(data); }

    // The scalar's text; empty if it is not a scalar.
    std::string_view text() const;

    // The items of a sequence, the members of a mapping; empty for any other kind.
    const Sequence& items() const;
    const Mapping& members() const;
    Sequence& items();
    Mapping& members();

    // The member called `key` of a mapping, or nullptr.
    const Value* find(std::string_view key) const;
    Value* find(std::string_view key);
};

struct Member {
    std::string key;
    Position key_position;
    Value value;
};

// Whether two values say the same, wherever they stand: mappings may have their members in another order.
bool same(const Value& left, const Value& right);

} // namespace veilleur
