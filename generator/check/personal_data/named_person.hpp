#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace veilleur::check {

// The end of a courtesy title with the name of a person (`Mme Dupont`, `dhr. Peeters`) that begins at `begin`. Initials
// and names that stand for anybody (`M. Untel`) are none.
std::optional<std::size_t> named_person_end(std::string_view text, std::size_t begin);

// Whether a title can begin with this byte.
constexpr bool may_begin_title(char byte) {
    return byte == 'M' || byte == 'D' || byte == 'm' || byte == 'd';
}

} // namespace veilleur::check
