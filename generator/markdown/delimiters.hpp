#pragma once

#include "markdown/walk.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace veilleur::markdown {

enum class DelimiterRole : std::uint8_t {
    open,          // may begin something
    close,         // ends the innermost open one, and wraps what stands between
    cancel,        // ends the innermost open one, and wraps nothing
    open_or_close, // closes if something is open, else opens
};

// A mark in a text that, with its counterpart, wraps the nodes between them.
struct Delimiter {
    DelimiterRole role = DelimiterRole::open;
    std::size_t begin = 0; // bytes of the text node
    std::size_t end = 0;
    Node wrapper; // for a closer: receives the nodes as children
};

// Pairs what `next(text_node, from)` finds (std::optional<Delimiter>) across the siblings `nodes`, innermost first. A
// mark without counterpart stays text. Linear in the number of nodes and marks.
template <typename Next> void pair_delimiters(std::vector<Node>& nodes, Next&& next) {
    std::vector<Node> done;
    std::vector<std::size_t> open; // places in `done`
    const auto close = [&](Delimiter& delimiter) {
        const auto first = done.begin() + static_cast<std::ptrdiff_t>(open.back());
        Node& wrapper = delimiter.wrapper;
        wrapper.line = first->line;
        wrapper.column = first->column;
        wrapper.children.assign(std::move_iterator(first + 1), std::move_iterator(done.end()));
        merge_texts(wrapper.children);
        done.erase(first, done.end());
        done.push_back(std::move(wrapper));
    };
    for (Node& node : nodes) {
        Cutter cutter(node);
        std::size_t from = 0;
        std::optional<Delimiter> mark = node.kind == NodeKind::text ? next(node, from) : std::nullopt;
        if (!mark) {
            done.push_back(std::move(node));
            continue;
        }
        for (; mark; mark = next(node, from)) {
            if (mark->begin > from) done.push_back(cutter.part(from, mark->begin));
            const bool closes = !open.empty() && mark->role != DelimiterRole::open;
            if (closes && mark->role != DelimiterRole::cancel)
                close(*mark);
            else
                done.push_back(cutter.part(mark->begin, mark->end));
            if (closes)
                open.pop_back();
            else if (mark->role == DelimiterRole::open || mark->role == DelimiterRole::open_or_close)
                open.push_back(done.size() - 1);
            from = mark->end;
        }
        if (from < node.text.size()) done.push_back(cutter.part(from, node.text.size()));
    }
    merge_texts(done);
    nodes = std::move(done);
}

} // namespace veilleur::markdown
