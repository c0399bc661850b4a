#include "template/number_text.hpp"

#include <charconv>

namespace veilleur::templates {

void append_number(std::string& out, const Value& value) {
    char digits[40];
    std::to_chars_result end{digits, std::errc()};
    switch (value.kind()) {
    case Value::Kind::boolean:
        out += value.boolean() ? "true" : "false";
        return;
    case Value::Kind::integer:
        end = std::to_chars(digits, digits + sizeof digits, value.integer());
        break;
    case Value::Kind::number:
        end = std::to_chars(digits, digits + sizeof digits, value.number());
        break;
    default:
        return;
    }
    out.append(digits, end.ptr);
}

} // namespace veilleur::templates
