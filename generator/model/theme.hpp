#pragma once

#include "base/position.hpp"
#include "model/index.hpp"
#include "model/language.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace veilleur {

// What a page of a theme can ask for beside cards and sheets.
enum class GatheredData : std::uint8_t {
    questions,     // every question, with its way through the cycles
    territories,   // the tree of places, with the sheets of each
    content_model, // the declarations of the types
    report,        // where the sheets stand, for editors
};

// A page that a theme adds, one per language.
struct ThemePage {
    std::string name; // page.kind, and the key in `urls`
    std::string template_name;
    PerLanguage<std::string> path;  // one part of the address
    std::string title, description; // keys of the strings; the description may be empty
    std::vector<TypeIndex> cards;   // whose cards it sees
    std::vector<TypeIndex> sheets;  // whose sheets it sees whole
    std::vector<GatheredData> data;
    bool noindex = false;
    Location where; // its address was declared
};

// A page that a theme adds beside every sheet of a type, in the languages in which the sheet exists.
struct ThemeCompanion {
    std::string name; // page.kind, and the key in `sheet.companions`
    TypeIndex type;
    std::string template_name;
    PerLanguage<std::string> segment; // stands behind the address of the sheet
    std::string with;                 // a field of the type that must have a value; empty: every sheet
    std::string title;                // key of the strings, with a place for {title}
    bool noindex = false;
    Location where; // its address was declared
};

// Another file made from a template, one per language.
struct ThemeFile {
    std::string template_name;
    PerLanguage<std::string> path; // in the published site: "fr/manifest.webmanifest"
    Location where;                // its path was declared
};

// What theme.yml, and those of the themes it stands on, declare.
struct ThemeDeclarations {
    bool searches = false; // its pages look words up in the search index of their language
    std::vector<ThemePage> pages;
    std::vector<ThemeCompanion> companions;
    std::vector<ThemeFile> files;
};

} // namespace veilleur
