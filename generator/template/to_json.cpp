#include "template/to_json.hpp"

#include "base/escape.hpp"
#include "template/number_text.hpp"
#include "template/object.hpp"

namespace veilleur::templates {

namespace {

void append_string(std::string& out, std::string_view text) {
    out += '"';
    escape::json(out, text);
    out += '"';
}

void append_list(std::string& out, const List& list, Budget& budget) {
    out += '[';
    for (const Value& item : list) {
        if (&item != &list.front()) out += ',';
        append_json(out, item, budget);
    }
    out += ']';
}

void append_object(std::string& out, const Object& object, Budget& budget) {
    out += '{';
    for (const Object::Entry& entry : object.entries()) {
        if (&entry != &object.entries().front()) out += ',';
        append_string(out, entry.name.text);
        out += ':';
        append_json(out, entry.value, budget);
    }
    out += '}';
}

void append_written(std::string& out, const Writer& writer) {
    std::string html;
    writer(html);
    append_string(out, html);
}

} // namespace

void append_json(std::string& out, const Value& value, Budget& budget) {
    const std::size_t before = out.size();
    budget.spend_steps(1);
    switch (value.kind()) {
    case Value::Kind::none:
        out += "null";
        break;
    case Value::Kind::boolean:
    case Value::Kind::integer:
    case Value::Kind::number:
        append_number(out, value);
        break;
    case Value::Kind::text:
    case Value::Kind::html:
        append_string(out, value.text());
        break;
    case Value::Kind::json:
        out += value.text();
        break;
    case Value::Kind::writer:
        append_written(out, *value.writer());
        break;
    case Value::Kind::list:
        return append_list(out, *value.list(), budget);
    case Value::Kind::object:
        return append_object(out, *value.object(), budget);
    }
    budget.spend_bytes(out.size() - before);
}

} // namespace veilleur::templates
