#include "template/statement_parser.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "template/expression_parser.hpp"
#include "template/lexer.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace veilleur::templates {

namespace {

constexpr unsigned deepest = 32; // statements in each other

using Words = std::initializer_list<std::string_view>;

bool contains(Words words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool is_blank(std::string_view text) {
    return trimmed(text).empty();
}

class StatementParser {
public:
    StatementParser(Unit& unit, SymbolTable& symbols)
        : state_{TokenStream(tokens_of(unit.source.text())), symbols, unit}, tokens_(state_.tokens), unit_(unit) {}

    void run() {
        unit_.body = body({}, 0, "");
        if (unit_.extends) keep_what_a_child_may_hold();
        unit_.complete = true;
    }

private:
    // Nodes up to a statement that is one of `ends`; its name is the next token then. `opener` began at `offset`.
    Body body(Words ends, std::size_t offset, std::string_view opener) {
        Body nodes;
        while (true) {
            const Token token = tokens_.peek();
            if (token.kind == TokenKind::end) {
                if (ends.size() == 0) return nodes;
                throw CompileFault{"template-unended", offset, {std::string(opener), std::string(*(ends.end() - 1))}};
            }
            tokens_.take();
            if (token.kind == TokenKind::text)
                nodes.push_back({TextNode{token.text}, token.offset});
            else if (token.kind == TokenKind::output_begin)
                nodes.push_back(output(token.offset));
            else if (tokens_.at(TokenKind::name) && contains(ends, tokens_.peek().text))
                return nodes;
            else
                statement(nodes, token.offset, ends);
        }
    }

    ExpressionPtr expression() { return ExpressionParser(state_).parse(); }

    void end_statement() { tokens_.expect(TokenKind::statement_end, "%}"); }

    // The statement that ends a body, for example `endfor`.
    void end_body(std::string_view word) {
        tokens_.expect_word(word);
        end_statement();
    }

    Node output(std::size_t offset) {
        ExpressionPtr value = expression();
        tokens_.expect(TokenKind::output_end, "}}");
        return {OutputNode{std::move(value)}, offset};
    }

    void statement(Body& nodes, std::size_t offset, Words ends) {
        const Token word = tokens_.expect(TokenKind::name, "statement");
        if (++state_.statements > deepest) throw CompileFault{"template-nesting", offset, {std::to_string(deepest)}};
        if (word.text == "if")
            nodes.push_back({conditional(offset), offset});
        else if (word.text == "for")
            nodes.push_back({loop(offset), offset});
        else if (word.text == "set")
            nodes.push_back({assignment(), offset});
        else if (word.text == "block")
            nodes.push_back({block(offset), offset});
        else if (word.text == "include")
            nodes.push_back({include(), offset});
        else if (word.text == "extends")
            extends(nodes, offset);
        else if (word.text == "import")
            import(offset);
        else if (word.text == "macro")
            macro(offset);
        else
            unknown(word, ends);
        --state_.statements;
    }

    [[noreturn]] void unknown(const Token& word, Words ends) {
        constexpr std::string_view closers[] = {"endif", "endfor", "endblock", "endmacro", "endraw", "else", "elif"};
        const std::string expected = ends.size() == 0 ? "" : std::string(*(ends.end() - 1));
        if (std::ranges::find(closers, word.text) != std::end(closers)) {
            if (expected.empty()) throw CompileFault{"template-stray", word.offset, {std::string(word.text)}};
            throw CompileFault{"template-crossed", word.offset, {std::string(word.text), expected}};
        }
        const std::vector<std::string> known = {"if",    "elif",     "else",     "endif",   "for",     "endfor",
                                                "set",   "block",    "endblock", "include", "extends", "import",
                                                "macro", "endmacro", "raw",      "endraw"};
        throw CompileFault{
            "template-unknown-statement", word.offset, {std::string(word.text)}, nearest(word.text, known)};
    }

    IfNode conditional(std::size_t offset) {
        IfNode node;
        do {
            ExpressionPtr condition = expression();
            end_statement();
            Body nodes = body({"elif", "else", "endif"}, offset, "if");
            node.branches.push_back({std::move(condition), std::move(nodes)});
        } while (tokens_.take_word("elif"));
        if (tokens_.take_word("else")) {
            end_statement();
            node.otherwise = body({"endif"}, offset, "if");
        }
        end_body("endif");
        return node;
    }

    ForNode loop(std::size_t offset) {
        ForNode node{nullptr, variable(), nullptr, {}, {}};
        if (tokens_.take_symbol(",")) {
            node.key = node.value;
            node.value = variable();
        }
        tokens_.expect_word("in");
        node.list = expression();
        end_statement();
        ++state_.loops;
        node.body = body({"else", "endfor"}, offset, "for");
        --state_.loops;
        if (tokens_.take_word("else")) {
            end_statement();
            node.otherwise = body({"endfor"}, offset, "for");
        }
        end_body("endfor");
        return node;
    }

    // A name that may be given a value.
    const Symbol* variable() {
        const Token name = tokens_.expect(TokenKind::name, "name");
        const Words reserved = {"and",   "or",   "not",  "in",    "is",   "if",   "else", "true",
                                "false", "none", "True", "False", "None", "loop", "super"};
        if (contains(reserved, name.text))
            throw CompileFault{"template-reserved", name.offset, {std::string(name.text)}};
        return state_.symbols.intern(name.text);
    }

    SetNode assignment() {
        const Symbol* name = variable();
        tokens_.expect_symbol("=");
        SetNode node{name, expression()};
        end_statement();
        return node;
    }

    BlockNode block(std::size_t offset) {
        const Symbol* name = variable();
        end_statement();
        if (state_.in_macro) throw CompileFault{"template-block-in-macro", offset, {name->name}};
        auto made = std::make_unique<Block>(Block{name, &unit_, offset, {}});
        Block& place = *made;
        if (!unit_.blocks.emplace(name->name, std::move(made)).second)
            throw CompileFault{"template-block-twice", offset, {name->name}};
        const bool outer = std::exchange(state_.in_block, true);
        const unsigned loops = std::exchange(state_.loops, 0);
        place.body = body({"endblock"}, offset, "block");
        state_.loops = loops;
        state_.in_block = outer;
        tokens_.expect_word("endblock");
        tokens_.take_word(name->name);
        end_statement();
        return {name};
    }

    std::string file_name() { return unescaped(tokens_.expect(TokenKind::string, "\"file.html\"").text); }

    IncludeNode include() {
        IncludeNode node{file_name()};
        end_statement();
        return node;
    }

    void extends(const Body& before, std::size_t offset) {
        const bool first = state_.statements == 1 && !unit_.extends && unit_.blocks.empty() &&
                           std::ranges::all_of(before, [](const Node& node) {
                               const TextNode* text = std::get_if<TextNode>(&node.content);
                               return text && is_blank(text->text);
                           });
        if (!first) throw CompileFault{"template-extends-first", offset};
        unit_.extends = Extends{file_name(), offset};
        end_statement();
    }

    void import(std::size_t offset) {
        at_top_level("import", offset);
        std::string name = file_name();
        tokens_.expect_word("as");
        unit_.imports.push_back({variable(), std::move(name), offset});
        end_statement();
    }

    void at_top_level(std::string_view word, std::size_t offset) const {
        if (state_.statements > 1) throw CompileFault{"template-not-at-top", offset, {std::string(word)}};
    }

    void macro(std::size_t offset) {
        at_top_level("macro", offset);
        auto made = std::make_unique<Macro>(Macro{variable(), &unit_, offset, {}, {}});
        for (const auto& other : unit_.macros)
            if (other->name == made->name) throw CompileFault{"template-macro-twice", offset, {made->name->name}};
        parameters(*made);
        end_statement();
        Macro& place = *unit_.macros.emplace_back(std::move(made));
        state_.in_macro = true;
        place.body = body({"endmacro"}, offset, "macro");
        state_.in_macro = false;
        end_body("endmacro");
    }

    void parameters(Macro& macro) {
        tokens_.expect_symbol("(");
        while (!tokens_.take_symbol(")")) {
            const std::size_t offset = tokens_.peek().offset;
            const Symbol* name = variable();
            for (const Parameter& other : macro.parameters)
                if (other.name == name) throw CompileFault{"template-argument-twice", offset, {name->name}};
            ExpressionPtr fallback = tokens_.take_symbol("=") ? expression() : nullptr;
            macro.parameters.push_back({name, std::move(fallback)});
            if (!tokens_.at_symbol(")")) tokens_.expect_symbol(",");
        }
    }

    // Outside its blocks, a template that extends another one prints nothing: only what it sets has an effect.
    void keep_what_a_child_may_hold() {
        Body kept;
        for (Node& node : unit_.body) {
            const TextNode* text = std::get_if<TextNode>(&node.content);
            const bool is_kept =
                std::holds_alternative<SetNode>(node.content) || std::holds_alternative<BlockNode>(node.content);
            if (is_kept)
                kept.push_back(std::move(node));
            else if (!text || !is_blank(text->text))
                unit_.faults.push_back({"template-outside-blocks", offset_of(node)});
        }
        unit_.body = std::move(kept);
    }

    static std::size_t offset_of(const Node& node) {
        const TextNode* text = std::get_if<TextNode>(&node.content);
        return text ? node.offset + text->text.find_first_not_of(" \t\r\n") : node.offset;
    }

    ParseState state_;
    TokenStream& tokens_;
    Unit& unit_;
};

} // namespace

void parse(Unit& unit, SymbolTable& symbols) {
    if (const auto invalid = first_invalid_utf8(unit.source.text())) {
        unit.faults.push_back({"template-encoding", *invalid});
        return;
    }
    try {
        StatementParser(unit, symbols).run();
    } catch (CompileFault& fault) {
        unit.faults.push_back(std::move(fault));
    }
}

} // namespace veilleur::templates
