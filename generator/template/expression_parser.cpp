#include "template/expression_parser.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace veilleur::templates {

namespace {

constexpr unsigned deepest = 64;     // parentheses and the like in each other
constexpr unsigned most_parts = 400; // of one expression

bool is_reserved(std::string_view word) {
    for (const std::string_view each : {"and", "or", "not", "in", "is", "if", "else"})
        if (word == each) return true;
    return false;
}

} // namespace

std::string unescaped(std::string_view written) {
    std::string text;
    for (std::size_t at = 0; at < written.size(); ++at) {
        if (written[at] != '\\' || at + 1 == written.size()) {
            text += written[at];
            continue;
        }
        ++at;
        if (written[at] == 'n')
            text += '\n';
        else if (written[at] == 't')
            text += '\t';
        else
            text += written[at];
    }
    return text;
}

// Counts nesting, so that no template can exhaust the stack.
class ExpressionParser::Deeper {
public:
    explicit Deeper(ExpressionParser& parser) : parser_(parser) {
        if (++parser_.depth_ > deepest) {
            --parser_.depth_;
            throw CompileFault{"template-nesting", parser.tokens_.peek().offset, {std::to_string(deepest)}};
        }
    }
    ~Deeper() { --parser_.depth_; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

private:
    ExpressionParser& parser_;
};

template <typename Content> ExpressionPtr ExpressionParser::make(std::size_t offset, Content content) {
    if (++made_ > most_parts) throw CompileFault{"template-expression-long", offset, {std::to_string(most_parts)}};
    return std::make_unique<Expression>(Expression{std::move(content), offset});
}

ExpressionPtr ExpressionParser::binary(BinaryOperator operation, std::size_t offset, ExpressionPtr left,
                                       ExpressionPtr right) {
    return make(offset, Binary{operation, std::move(left), std::move(right)});
}

ExpressionPtr ExpressionParser::parse() {
    const Deeper deeper(*this);
    ExpressionPtr value = disjunction();
    while (tokens_.at_word("if")) {
        const std::size_t offset = tokens_.take().offset;
        ExpressionPtr condition = disjunction();
        ExpressionPtr otherwise = tokens_.take_word("else") ? parse() : nullptr;
        value = make(offset, Conditional{std::move(condition), std::move(value), std::move(otherwise)});
    }
    return value;
}

ExpressionPtr ExpressionParser::disjunction() {
    ExpressionPtr left = conjunction();
    while (tokens_.at_word("or")) {
        const std::size_t offset = tokens_.take().offset;
        left = binary(BinaryOperator::logical_or, offset, std::move(left), conjunction());
    }
    return left;
}

ExpressionPtr ExpressionParser::conjunction() {
    ExpressionPtr left = inversion();
    while (tokens_.at_word("and")) {
        const std::size_t offset = tokens_.take().offset;
        left = binary(BinaryOperator::logical_and, offset, std::move(left), inversion());
    }
    return left;
}

ExpressionPtr ExpressionParser::inversion() {
    if (!tokens_.at_word("not")) return comparison();
    const Deeper deeper(*this);
    const std::size_t offset = tokens_.take().offset;
    return make(offset, Unary{UnaryOperator::invert, inversion()});
}

ExpressionPtr ExpressionParser::comparison() {
    struct Spelling {
        std::string_view symbol;
        BinaryOperator operation;
    };
    constexpr Spelling spellings[] = {{"==", BinaryOperator::equal},         {"!=", BinaryOperator::unequal},
                                      {"<=", BinaryOperator::less_equal},    {"<", BinaryOperator::less},
                                      {">=", BinaryOperator::greater_equal}, {">", BinaryOperator::greater}};
    ExpressionPtr left = sum();
    const std::size_t offset = tokens_.peek().offset;
    for (const Spelling& spelling : spellings)
        if (tokens_.take_symbol(spelling.symbol)) return binary(spelling.operation, offset, std::move(left), sum());
    if (tokens_.take_word("in")) return binary(BinaryOperator::in, offset, std::move(left), sum());
    if (tokens_.at_word("not") && tokens_.at_word("in", 1)) {
        tokens_.take();
        tokens_.take();
        return binary(BinaryOperator::not_in, offset, std::move(left), sum());
    }
    return left;
}

ExpressionPtr ExpressionParser::sum() {
    ExpressionPtr left = concatenation();
    while (tokens_.at_symbol("+") || tokens_.at_symbol("-")) {
        const Token token = tokens_.take();
        const BinaryOperator operation = token.text == "+" ? BinaryOperator::add : BinaryOperator::subtract;
        left = binary(operation, token.offset, std::move(left), concatenation());
    }
    return left;
}

ExpressionPtr ExpressionParser::concatenation() {
    ExpressionPtr left = product();
    while (tokens_.at_symbol("~")) {
        const std::size_t offset = tokens_.take().offset;
        left = binary(BinaryOperator::concatenate, offset, std::move(left), product());
    }
    return left;
}

ExpressionPtr ExpressionParser::product() {
    ExpressionPtr left = sign();
    while (tokens_.at_symbol("*") || tokens_.at_symbol("/") || tokens_.at_symbol("%")) {
        const Token token = tokens_.take();
        const BinaryOperator operation = token.text == "*"   ? BinaryOperator::multiply
                                         : token.text == "/" ? BinaryOperator::divide
                                                             : BinaryOperator::modulo;
        left = binary(operation, token.offset, std::move(left), sign());
    }
    return left;
}

ExpressionPtr ExpressionParser::sign() {
    if (!tokens_.at_symbol("-") && !tokens_.at_symbol("+")) return postfixed(primary());
    const Deeper deeper(*this);
    const Token token = tokens_.take();
    const UnaryOperator operation = token.text == "-" ? UnaryOperator::negate : UnaryOperator::plus;
    return make(token.offset, Unary{operation, sign()});
}

ExpressionPtr ExpressionParser::postfixed(ExpressionPtr value) {
    while (true) {
        if (tokens_.take_symbol("."))
            value = member(std::move(value));
        else if (tokens_.at_symbol("["))
            value = subscript(std::move(value));
        else if (tokens_.at_symbol("("))
            value = call(std::move(value));
        else if (tokens_.take_symbol("|"))
            value = filter(std::move(value));
        else if (tokens_.take_word("is"))
            value = test(std::move(value));
        else
            return value;
    }
}

ExpressionPtr ExpressionParser::primary() {
    const std::size_t offset = tokens_.peek().offset;
    switch (tokens_.peek().kind) {
    case TokenKind::name:
        return name();
    case TokenKind::string:
        return make(offset, Literal{Value(unescaped(tokens_.take().text))});
    case TokenKind::integer:
        return integer();
    case TokenKind::number:
        return number();
    default:
        break;
    }
    if (tokens_.at_symbol("[")) return list();
    if (!tokens_.take_symbol("(")) tokens_.unexpected("expression");
    ExpressionPtr inner = parse();
    tokens_.expect_symbol(")");
    return inner;
}

ExpressionPtr ExpressionParser::name() {
    if (is_reserved(tokens_.peek().text)) tokens_.unexpected("expression");
    const Token token = tokens_.take();
    if (token.text == "true" || token.text == "True") return make(token.offset, Literal{Value(true)});
    if (token.text == "false" || token.text == "False") return make(token.offset, Literal{Value(false)});
    if (token.text == "none" || token.text == "None") return make(token.offset, Literal{Value()});
    if (token.text == "loop") return loop_member(token.offset);
    return make(token.offset, Name{state_.symbols.intern(token.text)});
}

ExpressionPtr ExpressionParser::loop_member(std::size_t offset) {
    if (state_.loops == 0) throw CompileFault{"template-loop-outside", offset};
    tokens_.expect_symbol(".");
    const Token field = tokens_.expect(TokenKind::name, "loop.index");
    if (field.text == "index") return make(offset, LoopMember{LoopField::index});
    if (field.text == "index0") return make(offset, LoopMember{LoopField::index0});
    if (field.text == "first") return make(offset, LoopMember{LoopField::first});
    if (field.text == "last") return make(offset, LoopMember{LoopField::last});
    if (field.text == "length") return make(offset, LoopMember{LoopField::length});
    const std::vector<std::string> fields = {"index", "index0", "first", "last", "length"};
    throw CompileFault{"template-loop-member", field.offset, {std::string(field.text)}, nearest(field.text, fields)};
}

ExpressionPtr ExpressionParser::list() {
    const std::size_t offset = tokens_.take().offset;
    ListLiteral list;
    while (!tokens_.take_symbol("]")) {
        list.items.push_back(parse());
        if (!tokens_.at_symbol("]")) tokens_.expect_symbol(",");
    }
    return make(offset, std::move(list));
}

ExpressionPtr ExpressionParser::integer() {
    const Token token = tokens_.take();
    std::int64_t value = 0;
    const auto read = std::from_chars(token.text.data(), token.text.data() + token.text.size(), value);
    if (read.ec != std::errc()) throw CompileFault{"template-number", token.offset, {std::string(token.text)}};
    return make(token.offset, Literal{Value(value)});
}

ExpressionPtr ExpressionParser::number() {
    const Token token = tokens_.take();
    double value = 0;
    const auto read = std::from_chars(token.text.data(), token.text.data() + token.text.size(), value);
    if (read.ec != std::errc()) throw CompileFault{"template-number", token.offset, {std::string(token.text)}};
    return make(token.offset, Literal{Value(value)});
}

ExpressionPtr ExpressionParser::member(ExpressionPtr base) {
    const Token name = tokens_.expect(TokenKind::name, "name");
    return make(name.offset, Member{std::move(base), state_.symbols.intern(name.text)});
}

ExpressionPtr ExpressionParser::subscript(ExpressionPtr base) {
    const std::size_t offset = tokens_.take().offset;
    ExpressionPtr index = parse();
    tokens_.expect_symbol("]");
    return make(offset, Subscript{std::move(base), std::move(index)});
}

ExpressionPtr ExpressionParser::call(ExpressionPtr callee) {
    const std::size_t offset = callee->offset;
    Call call{offset, nullptr, nullptr, {}, {}};
    if (const Name* name = std::get_if<Name>(&callee->content)) {
        call.name = name->symbol;
    } else if (const Member* member = std::get_if<Member>(&callee->content)) {
        const Name* alias = std::get_if<Name>(&member->base->content);
        if (alias) call.alias = alias->symbol;
        call.name = member->name;
        if (!alias) throw CompileFault{"template-not-callable", offset};
    } else {
        throw CompileFault{"template-not-callable", offset};
    }
    arguments(call);
    if (!call.alias && call.name->name == "super") {
        if (!state_.in_block) throw CompileFault{"template-super-outside", offset};
        return make(offset, Super{});
    }
    const auto& kept = state_.unit.calls.emplace_back(std::make_unique<Call>(std::move(call)));
    return make(offset, CallReference{kept.get()});
}

void ExpressionParser::arguments(Call& call) {
    tokens_.expect_symbol("(");
    while (!tokens_.take_symbol(")")) {
        const bool named = tokens_.at(TokenKind::name) && tokens_.at_symbol("=", 1);
        if (named) {
            const Token name = tokens_.take();
            tokens_.take();
            const Symbol* symbol = state_.symbols.intern(name.text);
            for (const auto& [other, value] : call.named)
                if (other == symbol) throw CompileFault{"template-argument-twice", name.offset, {symbol->name}};
            call.named.emplace_back(symbol, parse());
        } else {
            if (!call.named.empty()) tokens_.unexpected("name=");
            call.positional.push_back(parse());
        }
        if (!tokens_.at_symbol(")")) tokens_.expect_symbol(",");
    }
}

ExpressionPtr ExpressionParser::filter(ExpressionPtr input) {
    const Token name = tokens_.expect(TokenKind::name, "filter");
    FilterCall call{find_filter(name.text), std::move(input), {}};
    Call given{name.offset, nullptr, nullptr, {}, {}};
    if (tokens_.at_symbol("(")) arguments(given);
    if (call.filter) bind(call, name.text, std::move(given));
    ExpressionPtr made = make(name.offset, std::move(call));
    if (!std::get<FilterCall>(made->content).filter)
        state_.unit.faults.push_back(
            {"template-unknown-filter", name.offset, {std::string(name.text)}, nearest(name.text, filter_names())});
    return made;
}

// Gives each parameter of the filter its value.
void ExpressionParser::bind(FilterCall& call, std::string_view name, Call given) {
    const auto parameters = call.filter->parameters;
    const std::size_t offset = static_cast<std::size_t>(name.data() - state_.unit.source.text().data());
    call.arguments.resize(parameters.size());
    if (given.positional.size() > parameters.size())
        throw CompileFault{"template-argument-extra", offset, {std::string(name), std::to_string(parameters.size())}};
    for (std::size_t index = 0; index < given.positional.size(); ++index)
        call.arguments[index] = std::move(given.positional[index]);
    for (auto& [symbol, value] : given.named) {
        const auto place = std::ranges::find(parameters, std::string_view(symbol->name));
        if (place == parameters.end())
            throw CompileFault{"template-argument-unknown",
                               offset,
                               {std::string(name), symbol->name},
                               nearest(symbol->name, std::vector<std::string>(parameters.begin(), parameters.end()))};
        ExpressionPtr& argument = call.arguments[static_cast<std::size_t>(place - parameters.begin())];
        if (argument) throw CompileFault{"template-argument-twice", offset, {symbol->name}};
        argument = std::move(value);
    }
    for (std::size_t index = 0; index < call.filter->required; ++index)
        if (!call.arguments[index])
            throw CompileFault{
                "template-argument-missing", offset, {std::string(name), std::string(parameters[index])}};
}

ExpressionPtr ExpressionParser::test(ExpressionPtr operand) {
    const bool negated = tokens_.take_word("not");
    const Token name = tokens_.expect(TokenKind::name, "defined, none");
    if (name.text == "defined") return make(name.offset, Test{TestKind::defined, negated, std::move(operand)});
    if (name.text == "none") return make(name.offset, Test{TestKind::none, negated, std::move(operand)});
    throw CompileFault{"template-unknown-test",
                       name.offset,
                       {std::string(name.text)},
                       nearest(name.text, std::vector<std::string>{"defined", "none"})};
}

} // namespace veilleur::templates
