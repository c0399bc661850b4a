#pragma once

#include "template/expression.hpp"
#include "template/symbol.hpp"
#include "template/token_stream.hpp"
#include "template/unit.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::templates {

// What the parsers of one template share.
struct ParseState {
    TokenStream tokens;
    SymbolTable& symbols;
    Unit& unit;
    unsigned loops = 0;      // loops around the current place
    unsigned statements = 0; // statements around the current place
    bool in_block = false;
    bool in_macro = false;
};

// Reads one expression. Precedence as in Jinja: `if else`, or, and, not, comparisons and `in`, + -, ~, * / %, signs,
// then filters, tests, members and calls. Throws CompileFault; adds what does not stop reading to the unit's faults.
class ExpressionParser {
public:
    explicit ExpressionParser(ParseState& state) : state_(state), tokens_(state.tokens) {}

    ExpressionPtr parse();

private:
    class Deeper;

    ExpressionPtr disjunction();
    ExpressionPtr conjunction();
    ExpressionPtr inversion();
    ExpressionPtr comparison();
    ExpressionPtr sum();
    ExpressionPtr concatenation();
    ExpressionPtr product();
    ExpressionPtr sign();
    ExpressionPtr postfixed(ExpressionPtr value);
    ExpressionPtr primary();
    ExpressionPtr name();
    ExpressionPtr loop_member(std::size_t offset);
    ExpressionPtr list();
    ExpressionPtr number();
    ExpressionPtr integer();
    ExpressionPtr member(ExpressionPtr base);
    ExpressionPtr subscript(ExpressionPtr base);
    ExpressionPtr call(ExpressionPtr callee);
    ExpressionPtr filter(ExpressionPtr input);
    ExpressionPtr test(ExpressionPtr operand);
    void arguments(Call& call);
    void bind(FilterCall& call, std::string_view name, Call given);
    ExpressionPtr binary(BinaryOperator operation, std::size_t offset, ExpressionPtr left, ExpressionPtr right);

    template <typename Content> ExpressionPtr make(std::size_t offset, Content content);

    ParseState& state_;
    TokenStream& tokens_;
    unsigned depth_ = 0;
    unsigned made_ = 0;
};

// The text a string token stands for: \n, \t, and \x for any other x.
std::string unescaped(std::string_view written);

} // namespace veilleur::templates
