#include "serve/injection.hpp"

#include "base/escape.hpp"

namespace veilleur::serve {

std::string with_script(std::string html, std::string_view followed) {
    const std::string script =
        "<script src=\"/-/reload.js\" data-follow=\"" + escape::attribute(followed) + "\" defer></script>";
    const std::size_t end_of_head = html.find("</head>");
    return html.insert(end_of_head == std::string::npos ? html.size() : end_of_head, script);
}

} // namespace veilleur::serve
