#pragma once

#include "template/filter.hpp"
#include "template/symbol.hpp"
#include "template/value.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace veilleur::templates {

struct Expression;
struct Macro;
using ExpressionPtr = std::unique_ptr<Expression>;

struct Literal {
    Value value;
};

struct Name {
    const Symbol* symbol;
};

enum class LoopField { index, index0, first, last, length };

// `loop.index` and the like, of the innermost loop.
struct LoopMember {
    LoopField field;
};

struct Member {
    ExpressionPtr base;
    const Symbol* name;
};

struct Subscript {
    ExpressionPtr base;
    ExpressionPtr index;
};

struct ListLiteral {
    std::vector<ExpressionPtr> items;
};

enum class UnaryOperator { negate, plus, invert };

struct Unary {
    UnaryOperator operation;
    ExpressionPtr operand;
};

enum class BinaryOperator {
    logical_and,
    logical_or,
    equal,
    unequal,
    less,
    less_equal,
    greater,
    greater_equal,
    in,
    not_in,
    add,
    subtract,
    multiply,
    divide,
    modulo,
    concatenate,
};

std::string_view written(BinaryOperator operation); // as in a template: "<=", "not in"

struct Binary {
    BinaryOperator operation;
    ExpressionPtr left;
    ExpressionPtr right;
};

struct Conditional {
    ExpressionPtr condition;
    ExpressionPtr chosen;
    ExpressionPtr otherwise; // null: none
};

struct FilterCall {
    const Filter* filter; // null if its name is unknown: the template is faulty then and never rendered
    ExpressionPtr input;
    std::vector<ExpressionPtr> arguments; // one per parameter, null where left out
};

enum class TestKind { defined, none };

struct Test {
    TestKind kind;
    bool negated;
    ExpressionPtr operand;
};

// `name(…)` or `alias.name(…)`: a function, or the macro once the linker found it.
struct Call {
    std::size_t offset;
    const Symbol* alias; // of an import, or null
    const Symbol* name;
    std::vector<ExpressionPtr> positional;
    std::vector<std::pair<const Symbol*, ExpressionPtr>> named;
    const Macro* macro = nullptr;
    std::vector<const Expression*> bound = {}; // one per parameter of the macro, null: its default
};

// The Unit owns its calls, so that the linker finds them all.
struct CallReference {
    const Call* call;
};

struct Super {};

struct Expression {
    std::variant<Literal, Name, LoopMember, Member, Subscript, ListLiteral, Unary, Binary, Conditional, FilterCall,
                 Test, CallReference, Super>
        content;
    std::size_t offset = 0;
};

} // namespace veilleur::templates
