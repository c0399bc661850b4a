#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <unordered_set>

namespace veilleur::markdown {

namespace {

class FirstUses {
public:
    explicit FirstUses(const PhraseMatcher& terms) : terms_(terms) {}

    std::optional<Found> operator()(Cutter& cutter, std::size_t from) {
        const std::string_view text = cutter.text();
        for (auto match = terms_.find(text, from); match; match = terms_.find(text, match->end)) {
            if (!seen_.insert(match->phrase).second) continue;
            Found found{match->begin, match->end, cutter.part(match->begin, match->begin)};
            found.node.kind = NodeKind::term;
            found.node.number = match->phrase;
            found.node.children.push_back(cutter.part(match->begin, match->end));
            return found;
        }
        return std::nullopt;
    }

private:
    const PhraseMatcher& terms_;
    std::unordered_set<std::uint32_t> seen_;
};

// Where a link to a definition would stand in another link, in a title or in foreign words.
bool is_closed_to_terms(const Node& node, Language language) {
    switch (node.kind) {
    case NodeKind::heading:
    case NodeKind::link:
    case NodeKind::sheet_link:
    case NodeKind::figure:
    case NodeKind::caption:
    case NodeKind::citation:
    case NodeKind::term:
        return true;
    case NodeKind::language:
        return node.argument != code(language);
    case NodeKind::row:
        return node.header;
    default:
        return false;
    }
}

} // namespace

void mark_terms(Node& root, const Pass& pass) {
    if (pass.context.terms == nullptr || pass.context.terms->empty()) return;
    FirstUses first_uses(*pass.context.terms);
    walk(root, [&](Node& node) {
        if (is_closed_to_terms(node, pass.context.language)) return Walk::past;
        replace_in_texts(node.children, first_uses);
        return Walk::into;
    });
}

} // namespace veilleur::markdown
