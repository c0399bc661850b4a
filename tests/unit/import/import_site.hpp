#pragma once

#include "import/import.hpp"
#include "sheet_site.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::test {

// A draft that went through the import, and what `check` says of the file it became.
struct ImportedDraft {
    draft::Imported imported;
    scaffold::NewFile file;
    std::vector<std::string> found; // "CODE FILE: ARGUMENTS", as SheetSite::found_in
};

ImportedDraft import_into(const SheetSite& site, std::string_view bytes, const std::string& type = {});

// What `found` may say and what it must say: required fields that the draft does not give, sections without a text,
// what found no place, the missing translation. Everything else is told back.
std::vector<std::string> unexpected(const ImportedDraft& draft);

} // namespace veilleur::test
