#include "template/operators.hpp"

#include "template/functions.hpp"
#include "template/number_text.hpp"
#include "template/object.hpp"

#include <algorithm>
#include <cmath>

namespace veilleur::templates {

namespace {

using Kind = Value::Kind;

bool is_numeric(const Value& value) {
    return value.kind() == Kind::integer || value.kind() == Kind::number;
}

[[noreturn]] void wrong_types(std::string_view operation, const Value& left, const Value& right) {
    throw Fault{"template-wrong-operands",
                {std::string(operation), std::string(name_of(left.kind())), std::string(name_of(right.kind()))},
                {}};
}

[[noreturn]] void bad_number(std::string_view operation) {
    throw Fault{"template-arithmetic", {std::string(operation)}, {}};
}

Value finite(double result, std::string_view operation) {
    if (!std::isfinite(result)) bad_number(operation);
    return result;
}

Value whole(BinaryOperator operation, std::int64_t left, std::int64_t right) {
    std::int64_t result = 0;
    bool overflow = false;
    switch (operation) {
    case BinaryOperator::add:
        overflow = __builtin_add_overflow(left, right, &result);
        break;
    case BinaryOperator::subtract:
        overflow = __builtin_sub_overflow(left, right, &result);
        break;
    case BinaryOperator::multiply:
        overflow = __builtin_mul_overflow(left, right, &result);
        break;
    default: // modulo, with the sign of the divisor as in Jinja; -1 apart, since the smallest integer overflows
        if (right == 0) bad_number(written(operation));
        result = right == -1 ? 0 : left % right;
        if (result != 0 && (result < 0) != (right < 0)) result += right;
    }
    if (overflow) bad_number(written(operation));
    return result;
}

Value arithmetic(BinaryOperator operation, const Value& left, const Value& right) {
    if (!is_numeric(left) || !is_numeric(right)) wrong_types(written(operation), left, right);
    const bool integers = left.kind() == Kind::integer && right.kind() == Kind::integer;
    if (integers && operation != BinaryOperator::divide) return whole(operation, left.integer(), right.integer());
    const double first = left.number(), second = right.number();
    switch (operation) {
    case BinaryOperator::add:
        return finite(first + second, "+");
    case BinaryOperator::subtract:
        return finite(first - second, "-");
    case BinaryOperator::multiply:
        return finite(first * second, "*");
    case BinaryOperator::divide:
        return finite(first / second, "/");
    default:
        return finite(first - second * std::floor(first / second), "%");
    }
}

int compared(BinaryOperator operation, const Value& left, const Value& right) {
    if (left.kind() == Kind::text && right.kind() == Kind::text) return left.text().compare(right.text());
    if (!is_numeric(left) || !is_numeric(right)) wrong_types(written(operation), left, right);
    return left.number() < right.number() ? -1 : left.number() > right.number() ? 1 : 0;
}

bool contains(const Value& whole, const Value& part, Budget& budget) {
    if (const List* list = whole.list()) {
        budget.spend_steps(list->size());
        return std::ranges::find(*list, part) != list->end();
    }
    if (part.kind() == Kind::text) {
        if (const Object* object = whole.object()) return object->find(part.text()) != nullptr;
        if (whole.kind() == Kind::text) return whole.text().find(part.text()) != std::string_view::npos;
    }
    wrong_types("in", part, whole);
}

Value concatenated(const Value& left, const Value& right, std::string_view operation, Budget& budget) {
    std::string text;
    append_text(text, left, operation);
    append_text(text, right, operation);
    budget.spend_bytes(text.size());
    return text;
}

} // namespace

std::string_view written(BinaryOperator operation) {
    constexpr std::string_view spellings[] = {
        "and", "or", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "+", "-", "*", "/", "%", "~"};
    return spellings[static_cast<std::size_t>(operation)];
}

void append_text(std::string& out, const Value& value, std::string_view asked_by) {
    switch (value.kind()) {
    case Kind::none:
        return;
    case Kind::boolean:
    case Kind::integer:
    case Kind::number:
        return append_number(out, value);
    case Kind::text:
        out += value.text();
        return;
    default:
        throw Fault{"template-wrong-type", {std::string(asked_by), "text", std::string(name_of(value.kind()))}, {}};
    }
}

Value apply(BinaryOperator operation, const Value& left, const Value& right, Budget& budget) {
    switch (operation) {
    case BinaryOperator::equal:
        return left == right;
    case BinaryOperator::unequal:
        return !(left == right);
    case BinaryOperator::less:
        return compared(operation, left, right) < 0;
    case BinaryOperator::less_equal:
        return compared(operation, left, right) <= 0;
    case BinaryOperator::greater:
        return compared(operation, left, right) > 0;
    case BinaryOperator::greater_equal:
        return compared(operation, left, right) >= 0;
    case BinaryOperator::in:
        return contains(right, left, budget);
    case BinaryOperator::not_in:
        return !contains(right, left, budget);
    case BinaryOperator::concatenate:
        return concatenated(left, right, "~", budget);
    case BinaryOperator::add:
        if (left.kind() == Kind::text && right.kind() == Kind::text) return concatenated(left, right, "+", budget);
        [[fallthrough]];
    default:
        return arithmetic(operation, left, right);
    }
}

Value apply(UnaryOperator operation, const Value& operand) {
    if (operation == UnaryOperator::invert) return !operand.truth();
    const std::string_view sign = operation == UnaryOperator::negate ? "-" : "+";
    if (!is_numeric(operand))
        throw Fault{"template-wrong-type", {std::string(sign), "number", std::string(name_of(operand.kind()))}, {}};
    if (operation == UnaryOperator::plus) return operand;
    if (operand.kind() == Kind::number) return -operand.number();
    return whole(BinaryOperator::subtract, 0, operand.integer());
}

} // namespace veilleur::templates
