#pragma once

#include "changes/passages.hpp"
#include "model/site.hpp"

#include <string>
#include <vector>

namespace veilleur::changes {

// A part of a sheet as its page shows it: its facts, a field with a heading of its own, or what stands under one
// heading of its text.
struct SheetSection {
    std::string key; // equal for the same part of two versions of a sheet
    std::string heading, anchor;
    std::string layout; // equal if the authors wrote the same, marks included
    std::vector<Passage> passages;
};

// A version of a sheet, and what it is read with: the same for both versions, so that new labels and titles are no
// changes of the sheet.
struct SheetVersion {
    const Sheet& sheet;
    const Sheet* counterpart; // the other language's, or nullptr
    const ContentType& type;
    const Site& names; // gives labels of topics and titles of sheets
};

// All parts of the sheet: facts first, then fields, then its text.
std::vector<SheetSection> sections(const SheetVersion& version);

} // namespace veilleur::changes
