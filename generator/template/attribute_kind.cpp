#include "template/attribute_kind.hpp"

#include <algorithm>
#include <span>

namespace veilleur::templates {

namespace {

constexpr std::string_view url_attributes[] = {"action",     "background", "cite", "codebase", "data",
                                               "formaction", "href",       "icon", "longdesc", "manifest",
                                               "poster",     "profile",    "src",  "usemap",   "xlink:href"};
constexpr std::string_view url_list_attributes[] = {"archive", "imagesrcset", "ping", "srcset"};
constexpr std::string_view raw_elements[] = {"iframe", "noembed", "noframes", "plaintext", "script", "style", "xmp"};

bool contains(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

} // namespace

HtmlState::Attribute kind_of_attribute(std::string_view name) {
    if (name.starts_with("on") || name == "style" || name == "srcdoc") return HtmlState::Attribute::forbidden;
    if (contains(url_attributes, name)) return HtmlState::Attribute::url;
    if (contains(url_list_attributes, name)) return HtmlState::Attribute::url_list;
    return HtmlState::Attribute::plain;
}

bool holds_raw_text(std::string_view element) {
    return contains(raw_elements, element);
}

} // namespace veilleur::templates
