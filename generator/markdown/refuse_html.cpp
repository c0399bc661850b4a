#include "base/text.hpp"
#include "markdown/characters.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace veilleur::markdown {

namespace {

// Which elements are answered with which advice; all others get the general one.
struct Advice {
    std::string_view element, code;
};

constexpr std::array advices{
    Advice{"br", "markdown-html-break"},      Advice{"p", "markdown-html-break"},
    Advice{"div", "markdown-html-break"},     Advice{"img", "markdown-html-image"},
    Advice{"figure", "markdown-html-image"},  Advice{"a", "markdown-html-link"},
    Advice{"b", "markdown-html-emphasis"},    Advice{"strong", "markdown-html-emphasis"},
    Advice{"i", "markdown-html-emphasis"},    Advice{"em", "markdown-html-emphasis"},
    Advice{"u", "markdown-html-emphasis"},    Advice{"table", "markdown-html-table"},
    Advice{"span", "markdown-html-language"}, Advice{"script", "markdown-html-script"},
    Advice{"style", "markdown-html-script"},  Advice{"iframe", "markdown-html-script"},
    Advice{"video", "markdown-html-script"},  Advice{"object", "markdown-html-script"},
};

bool is_closing(std::string_view html) {
    return html.starts_with("</");
}

// "br" of `<br/>`, `</br>`; empty for comments and declarations.
std::string element_of(std::string_view html) {
    const std::size_t begin = is_closing(html) ? 2 : 1;
    std::size_t end = begin;
    while (end < html.size() && (is_ascii_alnum(html[end]) || html[end] == '-'))
        ++end;
    return ascii_lower(html.substr(std::min(begin, html.size()), end - begin));
}

std::string_view code_of(std::string_view html, std::string_view element) {
    if (html.starts_with("<!--")) return "markdown-html-comment";
    const auto found = std::ranges::find(advices, element, &Advice::element);
    return found == advices.end() ? "markdown-html" : found->code;
}

} // namespace

void refuse_html(Node& root, const Pass& pass) {
    std::set<std::string> opened;
    walk(root, [&](Node& node) {
        if (node.kind != NodeKind::html_block && node.kind != NodeKind::html_inline) return Walk::into;
        const std::string_view html = trimmed(node.text);
        const std::string element = element_of(html);
        // `</b>` after `<b>` is the same fault.
        if (is_closing(html) && opened.contains(element)) return Walk::past;
        opened.insert(element);
        pass.report(code_of(html, element), node, {"<" + (element.empty() ? "!" : element) + ">"});
        return Walk::past;
    });
}

} // namespace veilleur::markdown
