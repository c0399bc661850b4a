#include "markdown/characters.hpp"
#include "markdown/delimiters.hpp"
#include "markdown/passes.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace veilleur::markdown {

namespace {

// BCP 47, as far as it is needed: a language and optional parts of up to eight letters or digits.
bool is_language_tag(std::string_view tag) {
    std::size_t part = 0, begin = 0;
    for (std::size_t at = 0; at <= tag.size(); ++at) {
        if (at < tag.size() && tag[at] != '-') {
            if (!is_ascii_alnum(tag[at])) return false;
            continue;
        }
        const std::size_t size = at - begin;
        if (part == 0 ? (size < 2 || size > 3) : (size < 1 || size > 8)) return false;
        ++part;
        begin = at + 1;
    }
    return true;
}

struct Attribute {
    std::size_t end = 0;   // past the '}'; 0: there is none
    std::string_view text; // between the braces
};

Attribute attribute_at(std::string_view text, std::size_t brace) {
    if (brace >= text.size() || text[brace] != '{' || text.substr(brace, 2) == "{{") return {};
    constexpr std::size_t longest = 64;
    const std::string_view window = text.substr(brace, longest);
    const std::size_t size = window.find_first_of("}\n");
    if (size == std::string_view::npos || window[size] == '\n') return {};
    const std::size_t close = brace + size;
    return {close + 1, text.substr(brace + 1, close - brace - 1)};
}

// The language that `{lang=nl}` names, or nothing once the fault is reported.
std::string language_of_attribute(const Pass& pass, const Node& node, std::size_t offset, std::string_view attribute) {
    constexpr std::string_view name = "lang=";
    if (!attribute.starts_with(name)) {
        pass.report_inside("markdown-attribute", node, offset, {"{" + std::string(attribute) + "}"});
        return {};
    }
    std::string tag(attribute.substr(name.size()));
    std::erase(tag, '"');
    if (is_language_tag(tag)) return tag;
    pass.report_inside("markdown-language", node, offset, {tag});
    return {};
}

class Brackets {
public:
    explicit Brackets(const Pass& pass) : pass_(pass) {}

    std::optional<Delimiter> operator()(const Node& node, std::size_t from) const {
        const std::string_view text = node.text;
        for (std::size_t at = text.find_first_of("[]\x01", from); at != std::string_view::npos;
             at = text.find_first_of("[]\x01", at + 2)) {
            if (text[at] == verbatim_mark) continue;
            if (text[at] == '[') return Delimiter{DelimiterRole::open, at, at + 1, {}};
            return closing(node, at);
        }
        return std::nullopt;
    }

private:
    Delimiter closing(const Node& node, std::size_t at) const {
        const Attribute attribute = attribute_at(node.text, at + 1);
        if (attribute.end == 0) return {DelimiterRole::cancel, at, at + 1, {}};
        std::string tag = language_of_attribute(pass_, node, at + 1, attribute.text);
        if (tag.empty()) return {DelimiterRole::cancel, at, attribute.end, {}};
        Delimiter delimiter{DelimiterRole::close, at, attribute.end, {}};
        delimiter.wrapper.kind = NodeKind::language;
        delimiter.wrapper.argument = std::move(tag);
        return delimiter;
    }

    const Pass& pass_;
};

// `[tekst](https://…){lang=nl}`: the link is wrapped.
void wrap_links(std::vector<Node>& nodes, const Pass& pass) {
    for (std::size_t at = 0; at + 1 < nodes.size(); ++at) {
        Node& after = nodes[at + 1];
        if (nodes[at].kind != NodeKind::link || after.kind != NodeKind::text) continue;
        const Attribute attribute = attribute_at(after.text, 0);
        if (attribute.end == 0) continue;
        std::string tag = language_of_attribute(pass, after, 0, attribute.text);
        after = Cutter(after).part(attribute.end, after.text.size());
        if (tag.empty()) continue;
        Node wrapper;
        wrapper.kind = NodeKind::language;
        wrapper.line = nodes[at].line;
        wrapper.column = nodes[at].column;
        wrapper.argument = std::move(tag);
        wrapper.children.push_back(std::move(nodes[at]));
        nodes[at] = std::move(wrapper);
    }
}

bool has_attribute(const std::vector<Node>& nodes) {
    return std::ranges::any_of(nodes, [](const Node& node) {
        return node.kind == NodeKind::text && node.text.find("]{") != std::string::npos;
    });
}

} // namespace

void mark_languages(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        wrap_links(node.children, pass);
        if (has_attribute(node.children)) pair_delimiters(node.children, Brackets(pass));
        return Walk::into;
    });
}

} // namespace veilleur::markdown
