#pragma once

#include "model/language.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace veilleur {

// The closed list of what a field can hold.
enum class FieldKind : std::uint8_t {
    text,     // one line
    markdown, // inline or block Markdown
    list,     // sequence of lines
    number,   // whole or decimal number
    range,    // {min, max}, whole numbers
    minutes,  // whole number, or {min, max}
    date,     // 2023-01-31
    months,   // whole number
    boolean,  // true | false
    choice,   // one of `choices`
    choices,  // sequence of some of `choices`
    url,
    email,
    phone,
    image,  // path of an image, relative to the sheet or below content/images/
    sheet,  // id of a sheet
    sheets, // sequence of ids
    steps,  // sequence of groups with an id, title, minutes, do, say
    group,  // mapping of `fields`; with `many`, a sequence of them, each with an `id`
    table,  // {columns: [...], rows: [[...]]}
};

struct Choice {
    std::string id;
    PerLanguage<std::string> label;

    friend bool operator==(const Choice&, const Choice&) = default;
};

// One field of a type: what may stand under `name` in the front matter.
struct Field {
    std::string name;
    FieldKind kind = FieldKind::text;
    bool required = false;
    bool translatable = false;
    bool many = false;    // group: a sequence of groups that match by `id` across languages
    bool facet = false;   // lists can be narrowed by it
    bool fact = false;    // shown in the facts box
    bool turnkey = false; // must be there for a sheet to be ready to use
    PerLanguage<std::string> label;
    PerLanguage<std::string> help;
    std::string icon;                      // name of an icon of the theme, or empty
    std::vector<Choice> choices;           // choice, choices
    std::vector<Field> fields;             // group, steps
    std::vector<std::string> target_types; // sheet, sheets: names of types; empty: any
    unsigned search_weight = 0;            // 0: not searched

    friend bool operator==(const Field&, const Field&) = default;
};

// A section the body must or may have. A heading takes the section's id when it is written `{#id}` or reads as the
// label.
struct Section {
    std::string id;
    bool required = false;
    PerLanguage<std::string> label;

    friend bool operator==(const Section&, const Section&) = default;
};

// A typed relation from sheets of this type.
struct RelationKind {
    std::string name; // as in `relations:` of the front matter
    bool symmetric = false;
    std::vector<std::string> target_types; // names of types; empty: any
    PerLanguage<std::string> label;        // seen from the sheet that declares it
    PerLanguage<std::string> inverse;      // seen from the other sheet

    friend bool operator==(const RelationKind&, const RelationKind&) = default;
};

// A kind of sheet, read from content/types/NAME.yml. Nothing in the program knows the names of types.
struct ContentType {
    std::string name;   // "method"
    std::string folder; // "methods"
    PerLanguage<std::string> singular, plural, description;
    PerLanguage<std::string> segment; // of the URL: "methodes" / "methoden"
    std::string page_template;        // file of the theme: "sheet.html" unless the type says otherwise
    std::string list_template;        // "list.html" unless the type says otherwise
    std::string schema;               // schema.org type for JSON-LD
    std::string accent;               // name of a colour of the theme
    int order = 0;                    // in menus
    bool in_menu = true;              // whether menus and the home page list it
    int review_every = 0;             // months; 0: never due
    bool turnkey = false;             // the type can be "ready to use" (see link/turnkey)
    bool defines_terms = false;       // its sheets are the glossary: `forms` and `definition`
    bool carries_questions = false;   // its `questions` go into the register
    bool peers = false;               // the report says what each of its sheets has and the others lack
    std::vector<Field> fields;
    std::vector<Section> sections;
    std::vector<RelationKind> relations; // with "see_also", which every type has
    std::string file;                    // where it was declared

    friend bool operator==(const ContentType&, const ContentType&) = default;
};

} // namespace veilleur
