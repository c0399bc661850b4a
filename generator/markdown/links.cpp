#include "markdown/addresses.hpp"
#include "markdown/passes.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"

#include <string_view>

namespace veilleur::markdown {

namespace {

// Why an address that is neither allowed nor a sheet is refused.
std::string_view fault_of(std::string_view address) {
    if (address.empty()) return "markdown-link-empty";
    if (address.starts_with("//") || !scheme_of(address).empty()) return "markdown-link-scheme";
    if (address.starts_with("www.")) return "markdown-link-www";
    return "markdown-link-sheet";
}

void make_sheet_link(Node& link, SheetTarget target) {
    link.kind = NodeKind::sheet_link;
    link.target = std::move(target.id);
    link.argument = std::move(target.anchor);
}

bool has_content(const Node& link) {
    if (!plain_text(link.children).empty()) return true;
    for (const Node& child : link.children)
        if (child.kind == NodeKind::image) return true;
    return false;
}

// A refused link keeps its text only.
void unlink(Node& link) {
    link.kind = NodeKind::group;
    link.target.clear();
    link.argument.clear();
}

void check(Node& link, const Pass& pass) {
    if (std::optional<SheetTarget> target = sheet_target(link.target)) {
        if (!has_content(link)) link.children.clear();
        // Without a text the link shows the title of the sheet; this page needs none.
        if (target->id.empty() && link.children.empty()) pass.report("markdown-link-text", link, {link.target});
        make_sheet_link(link, *std::move(target));
    } else if (!is_allowed_address(link.target)) {
        const std::string_view code = fault_of(link.target);
        std::string suggestion = code == "markdown-link-sheet" ? sheet_suggestion(link.target) : std::string();
        pass.report(code, link, {link.target}, std::move(suggestion));
        unlink(link);
    } else if (!has_content(link)) {
        pass.report("markdown-link-text", link, {link.target});
    }
}

} // namespace

void check_links(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        if (node.kind == NodeKind::link) check(node, pass);
        return Walk::into;
    });
}

} // namespace veilleur::markdown
