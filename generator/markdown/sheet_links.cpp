#include "base/text.hpp"
#include "markdown/addresses.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <string_view>

namespace veilleur::markdown {

namespace {

// [[target|text]]
std::optional<Found> next_sheet_link(Cutter& cutter, std::size_t from, const Pass& pass) {
    const std::string_view text = cutter.text();
    const std::size_t begin = find_unescaped(text, "[[", from);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t stop = text.find_first_of("]\n", begin);
    if (stop == std::string_view::npos || text.substr(stop, 2) != "]]") {
        pass.report_inside("markdown-brackets", cutter.node(), begin, {std::string(text.substr(begin, 40))});
        return Found{begin, text.size(), cutter.part(begin, text.size())};
    }
    const std::string_view inner = text.substr(begin + 2, stop - begin - 2);
    const std::size_t bar = inner.find('|');
    const std::string_view target = trimmed(inner.substr(0, bar));
    const std::optional<SheetTarget> sheet = sheet_target(target);
    if (!sheet) {
        pass.report_inside("markdown-link-sheet", cutter.node(), begin, {std::string(target)},
                           sheet_suggestion(target));
        return Found{begin, stop + 2, cutter.part(begin, stop + 2)};
    }
    Found found{begin, stop + 2, cutter.part(begin, begin)};
    found.node.kind = NodeKind::sheet_link;
    found.node.target = sheet->id;
    found.node.argument = sheet->anchor;
    if (bar != std::string_view::npos)
        found.node.children.push_back(make_text(std::string(trimmed(inner.substr(bar + 1))), found.node));
    return found;
}

} // namespace

void find_sheet_links(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        if (node.kind == NodeKind::link || node.kind == NodeKind::sheet_link) return Walk::past;
        replace_in_texts(node.children,
                         [&](Cutter& text, std::size_t from) { return next_sheet_link(text, from, pass); });
        return Walk::into;
    });
}

} // namespace veilleur::markdown
