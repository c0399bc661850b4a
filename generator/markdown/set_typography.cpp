#include "base/utf8.hpp"
#include "markdown/passes.hpp"
#include "markdown/typographer.hpp"
#include "markdown/walk.hpp"

#include <string_view>
#include <vector>

namespace veilleur::markdown {

namespace {

// What stands in one block, in order: texts with the language they are in (none: a third language, left alone).
struct Piece {
    Node* node = nullptr;
    std::optional<Language> language;
};

bool is_bare_link(const Node& link) {
    return link.children.size() == 1 && link.children.front().kind == NodeKind::text &&
           link.target.ends_with(link.children.front().text);
}

void collect(std::vector<Node>& nodes, std::optional<Language> language, std::vector<Piece>& pieces) {
    for (Node& node : nodes) {
        switch (node.kind) {
        case NodeKind::text:
        case NodeKind::code:
        case NodeKind::image:
        case NodeKind::citation:
        case NodeKind::line_break:
        case NodeKind::footnote_reference:
            pieces.push_back({&node, language});
            break;
        case NodeKind::language:
            collect(node.children, language_of(node.argument), pieces);
            break;
        case NodeKind::link:
            if (is_bare_link(node))
                pieces.push_back({&node, language});
            else
                collect(node.children, language, pieces);
            break;
        case NodeKind::sheet_link:
            if (node.children.empty())
                pieces.push_back({&node, language});
            else
                collect(node.children, language, pieces);
            break;
        default:
            collect(node.children, language, pieces);
        }
    }
}

char32_t first_character(const std::vector<Piece>& pieces, std::size_t index) {
    for (; index < pieces.size(); ++index) {
        const Node& node = *pieces[index].node;
        if (node.kind == NodeKind::line_break) return 0;
        if (node.kind == NodeKind::footnote_reference) continue;
        if (node.kind != NodeKind::text) return U'x';
        std::size_t at = node.text.starts_with(verbatim_mark) ? 1 : 0;
        if (at < node.text.size()) return next_code_point(node.text, at);
    }
    return 0;
}

void set_block(std::vector<Node>& nodes, Language language) {
    std::vector<Piece> pieces;
    pieces.reserve(nodes.size());
    collect(nodes, language, pieces);
    Typographer typographer;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        Node& node = *pieces[index].node;
        if (node.kind == NodeKind::line_break)
            typographer.skip_break();
        else if (node.kind == NodeKind::footnote_reference)
            continue;
        else if (node.kind != NodeKind::text || !pieces[index].language)
            typographer.skip_object();
        else
            node.text = typographer.piece(node.text, first_character(pieces, index + 1), *pieces[index].language);
    }
}

bool holds_text(NodeKind kind) {
    return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::cell ||
           kind == NodeKind::figure || kind == NodeKind::caption;
}

} // namespace

void set_typography(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        if (!holds_text(node.kind)) return Walk::into;
        set_block(node.children, pass.context.language);
        return Walk::past;
    });
}

} // namespace veilleur::markdown
