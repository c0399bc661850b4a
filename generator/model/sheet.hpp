#pragma once

#include "base/date.hpp"
#include "model/document.hpp"
#include "model/drift.hpp"
#include "model/index.hpp"
#include "model/language.hpp"
#include "model/value.hpp"

#include <string>
#include <vector>

namespace veilleur {

// The path of a sheet below content/ without language and ending, for ever: "methods/speed-solutions".
using SheetId = std::string;

enum class Maturity : std::uint8_t { unstated, proposal, tested, validated };

// One file of content: a sheet in one language.
struct Sheet {
    SheetId id;
    Language language = Language::fr;
    TypeIndex type;
    EntryIndex entry; // the sheet in all its languages; set by link/
    std::string path; // "content/methods/speed-solutions.fr.md"
    std::string blob; // what git calls the bytes of the file: 40 hexadecimal digits

    Value fields; // the whole front matter, a mapping; checked against the type while loading

    // Read out of `fields` while loading, because everything needs them.
    std::string title, summary;
    std::string slug;
    Language source_language = Language::fr;
    Maturity maturity = Maturity::unstated;
    bool published = true;

    // The Markdown after the front matter, with the line it starts on; moved out when parsed.
    std::string body;
    std::uint32_t body_line = 1;

    bool passages_wanted = false;  // there is something to hold them against
    std::vector<Passage> passages; // of an original; set by markdown/ where they are wanted

    Document document;               // set by markdown/
    std::vector<Document> fragments; // the fields of kind `markdown`, see Value::fragment

    const Value* field(std::string_view name) const { return fields.find(name); }
    Location at(Position position) const { return {path, position}; }
};

} // namespace veilleur
