#pragma once

#include "load/yaml_source.hpp"
#include "model/value.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace veilleur::load {

constexpr std::size_t most_members = 100; // of a mapping of plain YAML; they are compared one by one

// One line of plain YAML; see plain_yaml.hpp.
class PlainLine {
public:
    explicit PlainLine(std::string_view text) : text_(text) {}

    bool is_item(std::size_t offset) const; // a hyphen that begins an item of a list
    bool is_over(std::size_t offset) const; // nothing follows but spaces and a comment

    // The colon of the key that begins at `offset`; a key is of ASCII letters, digits, '_' and '-'.
    std::optional<std::size_t> end_of_key(std::size_t offset) const;

    // The value from `offset` to the end of the line, line `number` of `source`, with at most `levels` brackets in each
    // other. No value where there is any doubt.
    std::optional<Value> read(std::size_t offset, std::size_t levels, const YamlSource& source, std::size_t number);

private:
    struct Place {
        const YamlSource& source;
        std::size_t number;
    };

    std::optional<Value> value(std::size_t levels, Place place);
    std::optional<Value> bracketed(std::size_t levels, Place place);
    std::optional<Value> braced(std::size_t levels, Place place);
    std::optional<Value> quoted(Place place);
    std::optional<Value> plain(Place place, bool inside);
    bool step_over(char expected); // spaces too
    Value value_here(Place place) const;

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace veilleur::load
