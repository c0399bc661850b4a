#include "base/text.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"
#include "markdown/wording.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace veilleur::markdown {

namespace {

// The name in `[!NAME]` at the beginning of a quotation; `end` is past the bracket.
struct Marker {
    std::string name;
    std::size_t end = 0;
};

std::optional<Marker> marker_of(const Node& quote) {
    if (quote.children.empty() || quote.children.front().kind != NodeKind::paragraph) return std::nullopt;
    const std::vector<Node>& line = quote.children.front().children;
    if (line.empty() || line.front().kind != NodeKind::text) return std::nullopt;
    const std::string_view text = line.front().text;
    const std::size_t close = text.find_first_of("]\n");
    if (!text.starts_with("[!") || close == std::string_view::npos || text[close] != ']') return std::nullopt;
    return Marker{std::string(text.substr(2, close - 2)), close + 1};
}

void remove_marker(Node& quote, std::size_t end) {
    std::vector<Node>& line = quote.children.front().children;
    Node& text = line.front();
    const std::size_t begin = std::min(text.text.find_first_not_of(" \n", end), text.text.size());
    text = Cutter(text).part(begin, text.text.size());
    if (!text.text.empty()) return;
    line.erase(line.begin());
    if (!line.empty() && line.front().kind == NodeKind::line_break) line.erase(line.begin());
    if (line.empty()) quote.children.erase(quote.children.begin());
}

std::string suggestion(std::string_view typed) {
    std::vector<std::string> names;
    for (const NoteWording& note : note_wordings())
        names.emplace_back(note.keyword);
    const std::string name = nearest(typed, names);
    return name.empty() ? name : "[!" + name + "]";
}

} // namespace

void make_notes(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        const std::optional<Marker> marker = node.kind == NodeKind::quote ? marker_of(node) : std::nullopt;
        if (!marker) return Walk::into;
        const auto note = std::ranges::find(note_wordings(), marker->name, &NoteWording::keyword);
        if (note == note_wordings().end()) {
            pass.report_inside("markdown-note", node.children.front().children.front(), 0, {"[!" + marker->name + "]"},
                               suggestion(marker->name));
            return Walk::into;
        }
        node.kind = NodeKind::note;
        node.target = note->name;
        remove_marker(node, marker->end);
        return Walk::into;
    });
}

} // namespace veilleur::markdown
