#pragma once

#include "import/encoding.hpp"
#include "import/fields.hpp"
#include "import/remarks.hpp"
#include "model/project.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::draft {

struct Request {
    const Project& project;
    const ContentType* type = nullptr; // of `project`; nullptr: the draft tells
    std::optional<Language> language;  // none: the draft tells
    std::string title;                 // empty: the draft tells
    std::string name;                  // of the file, without folder and ending: the title where nothing else is one
};

// A draft as a sheet. Every word of the draft is in `title`, `title_comment`, `fields` or `body`.
struct Imported {
    Refusal refusal = Refusal::none; // if there is one, there is nothing else
    const ContentType* type = nullptr;
    Language language = Language::fr;
    std::string title;
    std::string title_comment; // what stood in the draft, where the title does not repeat it; may be empty
    std::vector<FilledField> fields;
    std::string body;
    Remarks remarks; // in the order of the lines
};

// The same draft always makes the same sheet. `request.project` has at least one type.
Imported imported(std::string_view bytes, const Request& request);

} // namespace veilleur::draft
