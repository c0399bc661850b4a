#include "template/contexts.hpp"

namespace veilleur::templates {

namespace {

using Place = HtmlState::Place;

class ContextPass {
public:
    ContextPass(Unit& unit, BlockStates blocks) : unit_(unit), blocks_(std::move(blocks)) {}

    BlockStates run() {
        const HtmlState start(unit_.source.format());
        if (unit_.extends) {
            for (const Node& node : unit_.body)
                if (const BlockNode* block = std::get_if<BlockNode>(&node.content)) replacement(*block);
        } else {
            ends_in_text(walk(unit_.body, start), unit_.source.text().size());
        }
        for (const auto& macro : unit_.macros)
            ends_in_text(walk(macro->body, start), macro->offset);
        return std::move(blocks_);
    }

private:
    void fault(std::string_view code, std::size_t offset, std::vector<std::string> arguments = {}) {
        unit_.faults.push_back({std::string(code), offset, std::move(arguments), {}});
    }

    void ends_in_text(const HtmlState& state, std::size_t offset) {
        if (state.place() != Place::text) fault("template-ends-inside", offset, {described(state)});
    }

    // A block of a template that extends another one: it stands where that one says.
    void replacement(const BlockNode& node) {
        const auto state = blocks_.find(node.name);
        if (state == blocks_.end()) return; // the linker has said so
        const HtmlState begin = state->second;
        walk_block(*unit_.blocks.at(node.name->name), begin);
    }

    void walk_block(Block& block, const HtmlState& begin) {
        HtmlState joined = begin;
        const HtmlState end = walk(block.body, begin).settled();
        if (!HtmlState::agree(begin, end, joined)) differ("block", block.offset, begin, end);
    }

    void differ(std::string_view statement, std::size_t offset, const HtmlState& left, const HtmlState& right) {
        fault("template-states-differ", offset, {std::string(statement), described(left), described(right)});
    }

    HtmlState walk(Body& body, HtmlState state) {
        Body made;
        made.reserve(body.size());
        for (Node& node : body) {
            if (const TextNode* text = std::get_if<TextNode>(&node.content)) {
                state = literal(made, *text, node.offset, state);
                continue;
            }
            state = state.settled();
            std::visit([&](auto& content) { state = visit(content, node.offset, state); }, node.content);
            made.push_back(std::move(node));
        }
        body = std::move(made);
        return state;
    }

    HtmlState literal(Body& made, const TextNode& text, std::size_t offset, HtmlState state) {
        if (state.format() == Format::plain) {
            made.push_back({text, offset});
            return state;
        }
        std::size_t begin = 0, value_begin = 0;
        for (std::size_t at = 0; at < text.text.size(); ++at) {
            const bool was_url = state.in_url();
            const bool was_checked = state.is_checked();
            if (!state.feed(text.text[at])) {
                fault("template-split-name", offset + at);
                state = HtmlState(state.format());
            }
            if (!was_url && state.in_url()) value_begin = at + 1;
            if (was_url && was_checked && !state.in_url()) {
                if (at > begin) made.push_back({TextNode{text.text.substr(begin, at - begin)}, offset + begin});
                made.push_back({UrlEnd{}, offset + at});
                begin = at;
            }
        }
        if (begin < text.text.size()) made.push_back({TextNode{text.text.substr(begin)}, offset + begin});
        if (state.in_url() && !state.is_checked()) {
            state.set_checked(true);
            made.push_back({UrlBegin{text.text.size() - value_begin}, offset + value_begin});
        }
        return state;
    }

    HtmlState visit(TextNode&, std::size_t, const HtmlState& state) { return state; }
    HtmlState visit(UrlBegin&, std::size_t, const HtmlState& state) { return state; }
    HtmlState visit(UrlEnd&, std::size_t, const HtmlState& state) { return state; }
    HtmlState visit(SetNode&, std::size_t, const HtmlState& state) { return state; }

    HtmlState visit(OutputNode& node, std::size_t offset, const HtmlState& state) {
        node.sink = sink(state, offset);
        return state;
    }

    HtmlState visit(IfNode& node, std::size_t offset, const HtmlState& begin) {
        HtmlState joined = walk(node.otherwise, begin).settled();
        for (Branch& branch : node.branches) {
            const HtmlState end = walk(branch.body, begin).settled();
            if (!HtmlState::agree(joined, end, joined)) differ("if", offset, end, joined);
        }
        return joined;
    }

    HtmlState visit(ForNode& node, std::size_t offset, const HtmlState& begin) {
        HtmlState joined = walk(node.otherwise, begin).settled();
        const HtmlState end = walk(node.body, begin).settled();
        if (!HtmlState::agree(begin, joined, joined)) differ("for", offset, begin, joined);
        if (!HtmlState::agree(joined, end, joined)) differ("for", offset, begin, end);
        return joined;
    }

    HtmlState visit(BlockNode& node, std::size_t, const HtmlState& state) {
        const auto [known, is_new] = blocks_.try_emplace(node.name, state);
        Block& block = *unit_.blocks.at(node.name->name);
        if (!is_new && !(known->second == state)) differ("block", block.offset, known->second, state);
        walk_block(block, state);
        return state;
    }

    HtmlState visit(IncludeNode&, std::size_t offset, const HtmlState& state) {
        if (state.place() != Place::text) fault("template-include-place", offset, {described(state)});
        return state;
    }

    Sink sink(const HtmlState& state, std::size_t offset) {
        switch (state.format()) {
        case Format::plain:
            return Sink::plain;
        case Format::xml:
            return refused(state, offset) ? Sink::plain : state.in_value() ? Sink::xml_attribute : Sink::xml;
        case Format::json:
            if (state.place() == Place::before_value) fault("template-output-behind-backslash", offset);
            return state.in_value() ? Sink::json_string : Sink::json;
        case Format::html:
            break;
        }
        if (refused(state, offset)) return Sink::plain;
        if (state.place() == Place::character_data) return Sink::character_data;
        if (state.place() == Place::raw_text) return Sink::json_script;
        if (state.place() == Place::text) return Sink::text;
        switch (state.attribute()) {
        case HtmlState::Attribute::url:
            return Sink::url;
        case HtmlState::Attribute::url_list:
            return Sink::url_list;
        default:
            return Sink::attribute;
        }
    }

    // Says so if nothing may be printed here.
    bool refused(const HtmlState& state, std::size_t offset) {
        if (state.place() == Place::text || state.place() == Place::character_data) return false;
        if (state.in_value()) {
            if (state.attribute() != HtmlState::Attribute::forbidden) return false;
            fault("template-output-in-handler", offset, {state.attribute_name()});
        } else if (state.place() == Place::raw_text) {
            if (state.is_json_script()) return false;
            fault("template-output-in-raw", offset, {state.element()});
        } else if (state.place() == Place::before_value || state.place() == Place::value_unquoted) {
            fault("template-output-unquoted", offset, {state.attribute_name()});
        } else if (state.in_tag()) {
            fault("template-output-in-tag", offset);
        } else {
            fault("template-output-in-comment", offset);
        }
        return true;
    }

    // A state as a message shows it, in terms of markup.
    static std::string described(const HtmlState& state) {
        if (state.format() == Format::json) return state.in_value() ? "\"…" : "{ … }";
        switch (state.place()) {
        case Place::text:
            return "<p>…</p>";
        case Place::raw_text:
        case Place::character_data:
            return "<" + state.element() + ">…";
        case Place::comment:
            return "<!-- …";
        case Place::declaration:
            return "<! …";
        case Place::cdata:
            return "<![CDATA[ …";
        case Place::value_double:
            return "<" + state.element() + " " + state.attribute_name() + "=\"…";
        case Place::value_single:
            return "<" + state.element() + " " + state.attribute_name() + "='…";
        case Place::before_value:
        case Place::value_unquoted:
            return "<" + state.element() + " " + state.attribute_name() + "=…";
        default:
            return "<" + state.element() + " …";
        }
    }

    Unit& unit_;
    BlockStates blocks_;
};

} // namespace

BlockStates set_contexts(Unit& unit, const BlockStates& inherited) {
    return ContextPass(unit, inherited).run();
}

} // namespace veilleur::templates
