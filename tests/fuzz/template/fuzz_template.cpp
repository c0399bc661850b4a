#include "template/theme.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

using namespace veilleur;
using namespace veilleur::templates;

namespace {

const Object& data() {
    static const Object data{
        {"a", "text \"'<>& é"},
        {"b", List{1, 2.5, "x", Value(), List{true}}},
        {"c", Object{{"k", "javascript:x"}, {"n", 3}}},
        {"d", SafeHtml::trusted("<b>x</b>")},
        {"e", Writer([](std::string& out) { out += "<i>w</i>"; })},
        {"f", Json{R"({"x":"</script>"})"}},
        {"g", List{Object{{"k", "x"}, {"n", 1}}, Object{{"k", "y"}, {"n", 2}}}},
    };
    return data;
}

const Functions& functions() {
    static const Functions functions = Functions().set("t", [](const Arguments& arguments) {
        return arguments.positional.empty() ? Value() : arguments.positional.front();
    });
    return functions;
}

// The input is the texts of up to four templates, with lines of "@@@" between them.
Theme::Sources sources_of(std::string_view input) {
    constexpr std::array<std::string_view, 4> names = {"page.html", "base.html", "feed.xml", "notes.txt"};
    constexpr std::string_view mark = "\n@@@\n";
    Theme::Sources sources;
    for (const std::string_view name : names) {
        const std::size_t end = input.find(mark);
        sources.emplace(name, input.substr(0, end));
        if (end == std::string_view::npos) break;
        input.remove_prefix(end + mark.size());
    }
    return sources;
}

} // namespace

// Any template compiles or is refused, and renders or is refused: within the bounds of time and memory.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    const Theme::Sources sources = sources_of(input);
    Diagnostics diagnostics;
    const Theme theme(sources, "", {"t"}, diagnostics);
    for (const auto& [name, text] : sources) {
        std::string page;
        const bool made = theme.render(name, {&data(), nullptr}, functions(), page, diagnostics);
        // A page that is refused leaves nothing and says why.
        if (!made && (!page.empty() || !diagnostics.has_errors())) __builtin_trap();
    }
    return 0;
}
