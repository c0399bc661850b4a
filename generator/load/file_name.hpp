#pragma once

#include "model/language.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the name of a file or a folder says, and what it should be.
namespace veilleur::load {

struct SheetName {
    std::string stem; // kebab-case, made out of what is there
    std::optional<Language> language;
};

// `Speed Solutions_FR.md` -> speed-solutions, fr. The name to use is STEM.LANGUAGE.md.
SheetName read_sheet_name(std::string_view name);
bool is_sheet_name(std::string_view name); // ends like Markdown

bool is_image_name(std::string_view name); // ends like an image of any kind, SVG included

// `Photo de groupe.JPG` -> `photo-de-groupe.jpg`
std::string tidy_name(std::string_view name);

// _headers, _redirects, .well-known, admin: they rule the site that is published.
bool is_reserved_by_host(std::string_view part);

// CON, nul.md, COM1…: names that Windows cannot hold.
bool is_reserved_by_windows(std::string_view part);

// Controls, marks nobody sees, bytes that are not UTF-8, \ : * ? " < > |
bool holds_forbidden(std::string_view part);

// For messages: forbidden bytes as '?'.
std::string printable(std::string_view part);

// Files that systems leave in folders by themselves, hidden ones included; reserved names are not among them.
bool is_system_file(const std::vector<std::string_view>& parts);

} // namespace veilleur::load
