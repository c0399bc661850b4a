#pragma once

#include "model/site.hpp"

#include <string>
#include <string_view>

namespace veilleur::render {

// What a machine may know of a sheet, as JSON-LD with the schema.org type that the content type names.
std::string json_ld(const Site& site, SheetIndex sheet, std::string_view canonical);

} // namespace veilleur::render
