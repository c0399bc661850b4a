#include "base/text.hpp"
#include "markdown/addresses.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <string_view>

namespace veilleur::markdown {

namespace {

// The target of `{{include methods/gease#steps}}` where that is all of `text`.
std::optional<SheetTarget> include_target(std::string_view text) {
    if (!text.starts_with("{{") || !text.ends_with("}}") || text.size() < 4) return std::nullopt;
    const std::string_view inner = trimmed(text.substr(2, text.size() - 4));
    constexpr std::string_view verb = "include ";
    if (!inner.starts_with(verb)) return std::nullopt;
    std::optional<SheetTarget> target = sheet_target(trimmed(inner.substr(verb.size())));
    if (!target || target->id.empty() || target->anchor.empty()) return std::nullopt;
    return target;
}

bool is_include(Node& paragraph) {
    if (paragraph.kind != NodeKind::paragraph || paragraph.children.size() != 1) return false;
    const Node& only = paragraph.children.front();
    if (only.kind != NodeKind::text) return false;
    std::optional<SheetTarget> target = include_target(trimmed(only.text));
    if (!target) return false;
    paragraph.kind = NodeKind::include;
    paragraph.target = std::move(target->id);
    paragraph.argument = std::move(target->anchor);
    paragraph.children.clear();
    return true;
}

} // namespace

void find_includes(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        if (is_include(node)) return Walk::past;
        const std::size_t braces = node.kind == NodeKind::text ? find_unescaped(node.text, "{{", 0) : std::string::npos;
        if (braces != std::string::npos) pass.report_inside("markdown-include", node, braces);
        return Walk::into;
    });
}

} // namespace veilleur::markdown
