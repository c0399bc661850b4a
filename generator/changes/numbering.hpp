#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace veilleur::changes {

// Gives equal texts the same number, so that they are compared once and not in every cell of a table.
class Numbering {
public:
    std::uint32_t number(std::string_view text) {
        const auto known = numbers_.find(text);
        if (known != numbers_.end()) return known->second;
        return numbers_.emplace(text, static_cast<std::uint32_t>(numbers_.size())).first->second;
    }

private:
    std::map<std::string, std::uint32_t, std::less<>> numbers_;
};

} // namespace veilleur::changes
