#include "template/print.hpp"

#include "base/escape.hpp"
#include "template/number_text.hpp"
#include "template/script_json.hpp"
#include "template/to_json.hpp"
#include "template/url_scheme.hpp"

namespace veilleur::templates {

namespace {

void print_text(std::string& out, std::string_view text, Sink sink) {
    switch (sink) {
    case Sink::text:
    case Sink::character_data:
        return escape::html(out, text);
    case Sink::attribute:
        return escape::attribute(out, text);
    case Sink::url:
        return escape::url(out, text);
    case Sink::url_list:
        return is_allowed_url(text) ? escape::url(out, text) : void(out += '#');
    case Sink::xml:
    case Sink::xml_attribute:
        return escape::xml(out, text);
    case Sink::json_string:
        return escape::json(out, text);
    case Sink::json_script:
    case Sink::json:
    case Sink::plain:
        out += text;
    }
}

void print_html(Run& run, const Value& value, Sink sink, std::size_t offset) {
    const Writer* writer = value.writer();
    if (sink == Sink::xml) { // as feeds carry HTML
        std::string html(value.text());
        if (writer) (*writer)(html);
        return escape::xml(*run.out, html);
    }
    if (sink != Sink::text && sink != Sink::plain) run.fail(offset, "template-html-here");
    if (writer)
        (*writer)(*run.out);
    else
        *run.out += value.text();
}

void print_json(Run& run, const Value& value, std::size_t offset) {
    try {
        append_json(*run.out, value, run.budget);
    } catch (const Fault& fault) {
        run.fail(offset, fault);
    }
}

} // namespace

void print(Run& run, const Value& value, Sink sink, std::size_t offset) {
    std::string& out = *run.out;
    if (sink == Sink::json_script) {
        if (value.kind() != Value::Kind::json)
            run.fail(offset, "template-not-json", {std::string(name_of(value.kind()))});
        return append_script_json(out, value.text());
    }
    if (sink == Sink::json) return print_json(run, value, offset);
    switch (value.kind()) {
    case Value::Kind::none:
        return;
    case Value::Kind::boolean:
    case Value::Kind::integer:
    case Value::Kind::number:
        return append_number(out, value);
    case Value::Kind::text:
    case Value::Kind::json:
        return print_text(out, value.text(), sink);
    case Value::Kind::html:
    case Value::Kind::writer:
        return print_html(run, value, sink, offset);
    case Value::Kind::list:
    case Value::Kind::object:
        run.fail(offset, "template-cannot-print", {std::string(name_of(value.kind()))});
    }
}

} // namespace veilleur::templates
