#include "template/filter_arguments.hpp"

#include "template/functions.hpp"

namespace veilleur::templates {

namespace {

[[noreturn]] void wrong_type(std::string_view filter, std::string_view expected, const Value& value) {
    throw Fault{
        "template-wrong-type", {std::string(filter), std::string(expected), std::string(name_of(value.kind()))}, {}};
}

} // namespace

std::string_view text_of(const Value& value, std::string_view filter) {
    if (value.kind() != Value::Kind::text) wrong_type(filter, "text", value);
    return value.text();
}

std::int64_t integer_of(const Value& value, std::string_view filter) {
    if (value.kind() != Value::Kind::integer) wrong_type(filter, "number", value);
    return value.integer();
}

const List& list_of(const Value& value, std::string_view filter) {
    if (!value.list()) wrong_type(filter, "list", value);
    return *value.list();
}

Value spent(std::string made, Budget& budget) {
    budget.spend_bytes(made.size());
    return made;
}

Value spent(List made, Budget& budget) {
    budget.spend_bytes(made.size() * sizeof(Value));
    return made;
}

} // namespace veilleur::templates
