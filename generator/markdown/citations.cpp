#include "base/text.hpp"
#include "markdown/characters.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::markdown {

namespace {

// The place inside the work, on one line.
std::string plain_place(std::string_view text) {
    std::string place(trimmed(text));
    std::ranges::replace(place, '\n', ' ');
    std::erase(place, verbatim_mark);
    return place;
}

// One `@key, place` of a citation; `offset` is where it begins in the text.
std::optional<Node> citation(Cutter& text, std::string_view part, std::size_t offset) {
    const std::string_view entry = trimmed(part);
    if (!entry.starts_with('@')) return std::nullopt;
    const std::size_t comma = std::min(entry.find(','), entry.size());
    const std::string_view key = trimmed(entry.substr(1, comma - 1));
    const bool has_place = comma < entry.size();
    const std::string place = has_place ? plain_place(entry.substr(comma + 1)) : std::string();
    if (!is_anchor(key) || (has_place && place.empty())) return std::nullopt;
    Node node = text.part(offset, offset);
    node.kind = NodeKind::citation;
    node.target = key;
    node.argument = place;
    return node;
}

// `[@key, section 4.2; @other]` becomes one node with a child per work, so that they stay together on a line.
std::optional<Found> next_citation(Cutter& text, std::size_t from, const Pass& pass) {
    const std::string_view all = text.text();
    const std::size_t begin = find_unescaped(all, "[@", from);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t stop = std::min(all.find(']', begin), all.size());
    const std::size_t end = std::min(stop + 1, all.size());
    Found found{begin, end, text.part(begin, begin)};
    found.node.kind = NodeKind::citation;
    std::size_t offset = begin + 1;
    for (const std::string_view part : split(all.substr(begin + 1, stop - begin - 1), ';')) {
        std::optional<Node> one = citation(text, part, offset);
        if (!one || stop == all.size()) {
            pass.report_inside("markdown-citation", text.node(), begin,
                               {std::string(all.substr(begin, std::min<std::size_t>(end - begin, 60)))});
            return Found{begin, end, text.part(begin, end)};
        }
        found.node.children.push_back(*std::move(one));
        offset += part.size() + 1;
    }
    return found;
}

} // namespace

void find_citations(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        if (node.kind == NodeKind::link || node.kind == NodeKind::sheet_link) return Walk::past;
        if (node.kind == NodeKind::citation) return Walk::past;
        replace_in_texts(node.children,
                         [&](Cutter& text, std::size_t from) { return next_citation(text, from, pass); });
        return Walk::into;
    });
}

} // namespace veilleur::markdown
