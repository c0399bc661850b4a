#pragma once

#include "template/theme.hpp"

#include <string>
#include <string_view>

// What the tests of templates share: a theme from texts, fixed data, and a page or all messages as one text.
namespace veilleur::templates::test {

struct Rendered {
    bool made = false;
    std::string page;
    std::string messages; // one per line: "page.html:1:4: message — hint", in English
};

// The names every test template sees.
const Object& data();
const Functions& functions();

Rendered rendered(const Theme::Sources& sources, const Object& page = data(), std::string_view name = "page.html");

// The page of a single template; "FAULT: " and the messages if there is none.
std::string printed(std::string_view source, const Object& page = data(), const std::string& name = "page.html");

} // namespace veilleur::templates::test
