#include "../support/memory_sink.hpp"
#include "catch.hpp"
#include "render/render.hpp"
#include "support/golden_source.hpp"

#include <algorithm>

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

TEST_CASE("the policy allows nothing from elsewhere and nothing inline") {
    GoldenSource source;
    MemorySink sink;
    render::site(source.linked(), {}, sink, source.diagnostics);
    const std::string& headers = sink.files.at("_headers");
    CHECK(contains(headers, "default-src 'none'; script-src 'self'; style-src 'self'"));
    CHECK_FALSE(contains(headers, "unsafe"));
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
