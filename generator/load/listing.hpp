#pragma once

#include "base/diagnostic.hpp"
#include "model/value.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// The names that the entries of one file have taken.
class Listing {
public:
    Listing(std::string_view file, Diagnostics& diagnostics) : file_(file), diagnostics_(&diagnostics) {}

    // False, with a diagnostic that names both lines, if `name` is taken; false for an empty name, which was diagnosed.
    bool claim(const std::string& name, Position position);

    // True if `id` is kebab-case and not taken; else diagnosed.
    bool claim_id(const std::string& id, Position position);

private:
    std::string_view file_;
    Diagnostics* diagnostics_;
    std::map<std::string, std::uint32_t, std::less<>> lines_;
};

// The items of a file that must be a list of mappings; others are diagnosed and left out. None if there is no value.
std::vector<const Value*> items_of(const std::optional<Value>& list, std::string_view file, Diagnostics& diagnostics);

} // namespace veilleur::load
