#include "../support/memory_sink.hpp"
#include "catch.hpp"
#include "render/headers.hpp"
#include "render/render.hpp"
#include "support/golden_source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

using namespace veilleur;
using test::GoldenSource;
using test::MemorySink;

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("one thread and four threads make the same files") {
    GoldenSource alone, together;
    MemorySink first, second;
    render::site(alone.linked(1), {false, 1}, first, alone.diagnostics);
    render::site(together.linked(4), {false, 4}, second, together.diagnostics);
    CHECK(first.files.size() > 20);
    CHECK(first.files == second.files);
    CHECK(first.made_from == second.made_from);
}

TEST_CASE("a page records the sheets and the templates it was made from") {
    GoldenSource source;
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    const auto& made_from = sink.made_from.at("fr/methodes/quick-round/index.html");
    for (const char* path : {"content/methods/quick-round.fr.md", "themes/golden/templates/sheet.html",
                             "themes/golden/templates/base.html"})
        CHECK(std::ranges::find(made_from, path) != made_from.end());
}

TEST_CASE("missing translations stay out of the sitemap, and say they are not to be indexed") {
    GoldenSource source;
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    CHECK(contains(sink.files.at("sitemap.xml"), "https://golden.example/fr/outils/cards/"));
    CHECK_FALSE(contains(sink.files.at("sitemap.xml"), "https://golden.example/nl/hulpmiddelen/cards/"));
    CHECK(contains(sink.files.at("nl/hulpmiddelen/cards/index.html"), "<meta name=\"robots\" content=\"noindex\">"));
}

TEST_CASE("a preview asks search engines to stay away, on every page") {
    GoldenSource source;
    MemorySink sink;
    render::site(source.linked(), {true, 1}, sink, source.diagnostics);
    CHECK(contains(sink.files.at("robots.txt"), "Disallow: /\n"));
    CHECK(contains(sink.files.at("_headers"), "X-Robots-Tag: noindex"));
    for (const auto& [path, bytes] : sink.files) {
        INFO(path);
        if (path.ends_with(".html")) CHECK(contains(bytes, "content=\"noindex\""));
    }
}

TEST_CASE("a style sheet finds other assets under their hashed names") {
    GoldenSource source;
    source.files["themes/golden/assets/dot.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    source.files["themes/golden/assets/plain.css"] = "body { background: url(\"dot.svg\"); }\n";
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    const auto style = std::ranges::find_if(sink.files, [](const auto& file) { return file.first.ends_with(".css"); });
    REQUIRE(style != sink.files.end());
    CHECK(contains(style->second, "url(\"/assets/dot."));
    CHECK_FALSE(contains(style->second, "url(\"dot.svg\")"));
}

namespace {

constexpr const char* strict_policy =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'";

// What `_headers` says of a path that it names as it stands, or by the folder it lies in.
std::string rule_for(const std::string& headers, std::string path) {
    if (const std::size_t slash = path.find('/', 1); slash != std::string::npos) path = path.substr(0, slash) + "/*";
    const std::size_t begin = headers.find("\n" + path + "\n");
    if (begin == std::string::npos) return {};
    return headers.substr(begin, headers.find("\n/", begin + 2) - begin);
}

} // namespace

TEST_CASE("the policy of every file allows nothing from elsewhere and nothing inline") {
    GoldenSource source;
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    const std::string headers = sink.files.at("_headers");
    for (const auto& [path, bytes] : sink.files) {
        INFO(path);
        if (path == "_headers" || path == "_redirects") continue;
        CHECK(contains(rule_for(headers, "/" + path), strict_policy));
        CHECK(contains(rule_for(headers, "/" + path), "Cross-Origin-Opener-Policy: same-origin\n"));
    }
    CHECK(contains(rule_for(headers, "/"), strict_policy));
}

TEST_CASE("only the web editor may talk to another host, and no rule for every path speaks of policies") {
    const std::string headers = render::headers({"/sw.js"}, false).bytes;
    const std::string editor = rule_for(headers, "/admin/x");
    CHECK(contains(editor, "connect-src 'self' blob: data: https://api.github.com"));
    CHECK(contains(editor, "script-src 'self';"));
    CHECK(contains(editor, "frame-ancestors 'none'"));
    const std::string everywhere = headers.substr(0, headers.find("\n/"));
    CHECK_FALSE(contains(everywhere, "Content-Security-Policy"));
    CHECK_FALSE(contains(everywhere, "Cross-Origin-Opener-Policy"));
    std::string others = headers;
    others.erase(headers.find(editor), editor.size());
    CHECK_FALSE(contains(others, "https://"));
    CHECK_FALSE(contains(others, "unsafe"));
}

TEST_CASE("a preview and the web editor are each told once to stay out of search engines") {
    for (const bool noindex : {false, true}) {
        const std::string headers = render::headers({}, noindex).bytes;
        const std::size_t first = headers.find("X-Robots-Tag: noindex");
        REQUIRE(first != std::string::npos);
        CHECK(headers.find("X-Robots-Tag", first + 1) == std::string::npos);
        CHECK((first < headers.find("\n/")) == noindex);
    }
}

TEST_CASE("a template that the theme lacks is a fault with its name") {
    GoldenSource source;
    source.files.erase("themes/golden/templates/topics.html");
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    const auto codes = source.codes();
    CHECK(std::ranges::count(codes, "theme-template-missing") == 1);
}

TEST_CASE("overriding one block of a theme is one file") {
    GoldenSource source;
    source.files["themes/golden/templates/topic.html"] =
        "{% extends \"base.html\" %}{% block main %}<p>Autrement</p>{% endblock %}";
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    CHECK(contains(sink.files.at("fr/themes/reseau/index.html"), "<p>Autrement</p>"));
}

TEST_CASE("the index from A to Z follows the alphabet, whatever numbers sheets have") {
    GoldenSource source;
    for (const auto& [id, number, title] : {std::tuple{"first", "1", "Bb"}, {"second", "2", "Ba"}})
        source.files["content/tools/" + std::string(id) + ".fr.md"] =
            fmt::format("---\ntitle: \"{}\"\nsummary: \"Une chose.\"\nnumber: {}\n---\n", title, number);
    auto& type = source.files["content/types/tool.yml"];
    type.insert(type.find("fields:\n") + 8,
                "  - { name: number, kind: number, label: { fr: \"Numéro\", nl: \"Nummer\" } }\n");
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    const std::string& index = sink.files.at("fr/a-z/index.html");
    REQUIRE(contains(index, "Bb"));
    CHECK(index.find("Ba") < index.find("Bb"));
    const std::string& list = sink.files.at("fr/outils/index.html");
    CHECK(list.find("Bb") < list.find("Ba"));
}
