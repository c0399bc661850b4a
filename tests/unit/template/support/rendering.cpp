#include "support/rendering.hpp"

#include "base/messages.hpp"

namespace veilleur::templates::test {

namespace {

std::string line_of(const Diagnostic& diagnostic) {
    const Position position = diagnostic.where.position;
    std::string line =
        diagnostic.where.file + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
    line += ": " + message_text(diagnostic, MessageLanguage::en);
    const std::string hint = hint_text(diagnostic, MessageLanguage::en);
    return hint.empty() ? line : line + " — " + hint;
}

Object person(std::string_view name, std::int64_t age, std::string_view city) {
    return Object{{"name", name}, {"age", age}, {"city", city}};
}

Value greeting(const Arguments& arguments) {
    if (arguments.positional.empty()) throw Fault{"template-argument-missing", {"greet", "name"}, {}};
    const Value* loud = arguments.find("loud");
    return "Hello " + std::string(arguments.positional[0].text()) + (loud && loud->truth() ? "!" : "");
}

} // namespace

const Object& data() {
    static const Object data{
        {"title", "Été & <Co>"},
        {"empty", ""},
        {"count", 3},
        {"ratio", 0.5},
        {"yes", true},
        {"nothing", Value()},
        {"html", SafeHtml::trusted("<b>bold</b>")},
        {"written", Writer([](std::string& out) { out += "<i>written</i>"; })},
        {"json_ld", Json{R"({"a":"</script>&"})"}},
        {"letters", List{"b", "É", "a", "e"}},
        {"numbers", List{3, 1, 2}},
        {"people", List{person("Ann", 41, "Gent"), person("Bo", 7, "Mons"), person("Cé", 41, "Gent")}},
        {"sheet", Object{{"title", "GEASE"}, {"facts", Object{{"size", "6–8"}, {"time", 90}}}, {"none_yet", Value()}}},
        {"no_items", List{}},
    };
    return data;
}

const Functions& functions() {
    static const Functions functions = Functions().set("greet", greeting).set("url", [](const Arguments& arguments) {
        return Value("/fr/" + std::string(arguments.positional.at(0).text()) + "/");
    });
    return functions;
}

Rendered rendered(const Theme::Sources& sources, const Object& page, std::string_view name) {
    Diagnostics diagnostics;
    const Theme theme(sources, "", functions().names(), diagnostics);
    Rendered result;
    result.made = theme.render(name, {&page, nullptr}, functions(), result.page, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.sorted())
        result.messages += line_of(diagnostic) + "\n";
    return result;
}

std::string printed(std::string_view source, const Object& page, const std::string& name) {
    const Rendered result = rendered({{name, std::string(source)}}, page, name);
    return result.made && result.messages.empty() ? result.page : "FAULT: " + result.messages;
}

} // namespace veilleur::templates::test
