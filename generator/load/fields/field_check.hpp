#pragma once

#include "base/diagnostic.hpp"
#include "model/content_type.hpp"
#include "model/project.hpp"
#include "model/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// What a check needs to know about the place the fields stand in.
struct FieldScope {
    std::string_view file;
    std::string_view folder; // below content/, that images are relative to
    const Project& project;
    Diagnostics& diagnostics;

    void fault(std::string_view code, Position position, std::vector<std::string> arguments = {},
               std::string suggestion = {}) const {
        diagnostics.add(code, {std::string(file), position}, std::move(arguments), std::move(suggestion));
    }
};

// Checks `value` against its declaration, and tidies it: ends of texts are trimmed, items that are wrong are taken out.
// False, with diagnostics, where nothing usable is left.
bool check_field(const Field& field, Value& value, const FieldScope& scope);

// Checks every member of `mapping` against the field of its name. Unknown and empty ones are diagnosed and taken out,
// wrong ones are diagnosed and left as null, required ones without a value are left as an empty text. What is missing
// is not looked at: it may stand in the other file of the pair (see required_fields.hpp).
void check_fields(const std::vector<const Field*>& fields, Value& mapping, const FieldScope& scope);

} // namespace veilleur::load
