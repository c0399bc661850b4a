#include "../support/memory_sink.hpp"
#include "catch.hpp"
#include "render/render.hpp"
#include "support/golden_source.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace veilleur;
using test::GoldenSource;
using test::MemorySink;

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

void make(GoldenSource& source, MemorySink& sink) {
    render::site(source.linked(), {}, sink, source.diagnostics);
}

// A theme of one file, beside the golden one.
struct Child : GoldenSource {
    Child(const std::string& path, const std::string& text) {
        std::string& site = files.at("content/site.yml");
        site.replace(site.find("theme: golden"), 13, "theme: child");
        files["themes/child/theme.yml"] = "parent: golden\n";
        files["themes/child/" + path] = text;
    }
};

} // namespace

TEST_CASE("a page of the theme exists in both languages, and every page knows its address") {
    GoldenSource source;
    source.files["themes/golden/templates/topics.html"] = "<a href=\"{{ urls.compose }}\">{{ lang }}</a>";
    MemorySink sink;
    make(source, sink);
    CHECK(contains(sink.files.at("fr/composer/index.html"), "<title>Composer | "));
    CHECK(contains(sink.files.at("nl/samenstellen/index.html"), "content=\"Een bijeenkomst samenstellen.\""));
    CHECK(contains(sink.files.at("fr/composer/index.html"), "hreflang=\"nl\""));
    CHECK(sink.files.at("nl/themas/index.html") == "<a href=\"/nl/samenstellen/\">nl</a>");
    CHECK(contains(sink.files.at("sitemap.xml"), "/fr/composer/"));
    CHECK_FALSE(contains(sink.files.at("sitemap.xml"), "hors-ligne"));
    CHECK(contains(sink.files.at("fr/hors-ligne/index.html"), "noindex"));
}

TEST_CASE("a page of the theme records what it was made from") {
    GoldenSource source;
    MemorySink sink;
    make(source, sink);
    const auto& made_from = sink.made_from.at("fr/composer/index.html");
    for (const char* path :
         {"themes/golden/theme.yml", "themes/golden/templates/compose.html", "content/methods/quick-round.fr.md"})
        CHECK(std::ranges::count(made_from, path) > 0);
}

TEST_CASE("a companion stands beside each sheet that has the field, under a title of its own") {
    GoldenSource source;
    MemorySink sink;
    make(source, sink);
    const std::string& guide = sink.files.at("fr/methodes/quick-round/animer/index.html");
    CHECK(contains(guide, "<title>Animer : Tour rapide | "));
    CHECK(contains(guide, "hreflang=\"nl\" href=\"https://golden.example/nl/methoden/snelle-ronde/begeleiden/\""));
    CHECK(contains(sink.files.at("sitemap.xml"), "/fr/methodes/quick-round/animer/"));
}

TEST_CASE("a sheet without the field, without a translation or of another type has no companion") {
    GoldenSource source;
    source.files["content/methods/bare.fr.md"] = "---\ntitle: Rien\nsummary: Rien.\n---\n## En bref\n\nRien.\n";
    source.files["themes/golden/templates/sheet.html"] = "{{ sheet.title }}: {{ sheet.companions.guide }}";
    source.files["themes/golden/templates/method.html"] = source.files["themes/golden/templates/sheet.html"];
    MemorySink sink;
    make(source, sink);
    CHECK(sink.files.at("fr/methodes/bare/index.html") == "Rien: ");
    CHECK_FALSE(sink.files.contains("fr/methodes/bare/animer/index.html"));
    CHECK_FALSE(sink.files.contains("nl/methoden/bare/begeleiden/index.html"));
    CHECK(contains(sink.files.at("fr/outils/cards/index.html"), ": "));
    CHECK(contains(sink.files.at("fr/methodes/quick-round/index.html"), "/fr/methodes/quick-round/animer/"));
}

TEST_CASE("a file of the theme is sound JSON, whatever the site is called") {
    GoldenSource source;
    std::string& site = source.files.at("content/site.yml");
    const std::size_t title = site.find("title:");
    site.replace(title, site.find('\n', title) - title, "title: { fr: 'A \"b\" \\ </c>', nl: 'A' }");
    MemorySink sink;
    make(source, sink);
    if (!sink.files.contains("fr/manifest.webmanifest")) FAIL(source.codes().front());
    const auto manifest = nlohmann::json::parse(sink.files.at("fr/manifest.webmanifest"));
    CHECK(manifest.at("name") == "A \"b\" \\ </c>");
    CHECK(manifest.at("scope") == "/fr/");
    CHECK(manifest.at("languages") == nlohmann::json({"fr", "nl"}));
    CHECK(manifest.at("help").is_null());
}

TEST_CASE("a file of root/ is published under its own name, and always asked for again") {
    GoldenSource source;
    MemorySink sink;
    make(source, sink);
    CHECK(sink.files.at("sw.js") == source.files.at("themes/golden/root/sw.js"));
    const std::string headers = sink.files.at("_headers");
    const std::string rule = headers.substr(headers.find("\n/sw.js\n"));
    CHECK(contains(rule.substr(0, rule.find("\n/", 1)), "Cache-Control: no-cache"));
    CHECK(contains(sink.files.at("_headers"), "manifest-src 'self'; worker-src 'self'"));
}

TEST_CASE("a theme that stands on another one overrides one template with one file") {
    Child source("templates/topics.html", "<p>{{ t(\"topics_title\") }}</p>");
    MemorySink sink;
    make(source, sink);
    CHECK_FALSE(source.diagnostics.has_errors());
    CHECK(sink.files.at("fr/themes/index.html") == "<p>Thèmes</p>");
    CHECK(contains(sink.files.at("fr/composer/index.html"), "Tour rapide"));
    const auto& made_from = sink.made_from.at("fr/composer/index.html");
    CHECK(std::ranges::count(made_from, "themes/golden/templates/base.html") == 1);
}

TEST_CASE("it overrides one block with one file") {
    Child source("templates/topics.html",
                 "{% extends \"golden/topics.html\" %}{% block main %}<p>Autrement</p>{% endblock %}");
    MemorySink sink;
    make(source, sink);
    CHECK_FALSE(source.diagnostics.has_errors());
    const std::string& page = sink.files.at("fr/themes/index.html");
    CHECK(contains(page, "<p>Autrement</p>"));
    CHECK(contains(page, "<title>Thèmes | "));
}

TEST_CASE("it overrides one string, one asset and one page with what it has under the same name") {
    Child source("strings/fr.yml", "topics_title: \"Sujets\"\n");
    source.files["themes/child/assets/plain.css"] = "body { color: green; }\n";
    source.files["themes/child/theme.yml"] =
        "parent: golden\npages:\n  - { name: compose, template: offline.html, path: { fr: autre, nl: ander }, "
        "title: offline_title }\n";
    MemorySink sink;
    make(source, sink);
    CHECK_FALSE(source.diagnostics.has_errors());
    CHECK(contains(sink.files.at("fr/themes/index.html"), "<title>Sujets | "));
    CHECK(contains(sink.files.at("nl/themas/index.html"), "<title>Thema’s | "));
    CHECK(sink.files.contains("fr/autre/index.html"));
    CHECK_FALSE(sink.files.contains("fr/composer/index.html"));
    CHECK(std::ranges::count_if(sink.files, [](const auto& file) {
              return file.first.ends_with(".css") && file.second == "body { color: green; }\n";
          }) == 1);
}

TEST_CASE("a fault in a template of the parent is told where it lies, with the way it was reached") {
    Child source("templates/topics.html", "{% extends \"base.html\" %}\n{% block main %}\n"
                                          "{% include \"part.html\" %}{% endblock %}");
    source.files["themes/golden/templates/part.html"] = "<p>\n  {{ nobody }}</p>";
    MemorySink sink;
    make(source, sink);
    const auto found = source.diagnostics.sorted();
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().where.file == "themes/golden/templates/part.html");
    CHECK(found.front().where.position.line == 2);
    CHECK(found.front().where.position.column == 6);
    CHECK(contains(found.front().arguments.back(), "topics.html:1 → base.html:"));
    CHECK(contains(found.front().arguments.back(), "topics.html:3 → part.html:2"));
}

TEST_CASE("a theme without the words of a page says so once per language") {
    GoldenSource source;
    for (const char* path : {"themes/golden/strings/fr.yml", "themes/golden/strings/nl.yml"}) {
        std::string& strings = source.files.at(path);
        strings.erase(strings.find("index_title"),
                      strings.find('\n', strings.find("index_title")) + 1 - strings.find("index_title"));
    }
    MemorySink sink;
    make(source, sink);
    const auto codes = source.codes();
    CHECK(std::ranges::count(codes, "theme-title-unknown") == 2);
}

TEST_CASE("a type that says menu: false is in no menu and not on the home page, but has its list") {
    GoldenSource source;
    source.files.at("content/types/tool.yml") += "menu: false\n";
    source.files["themes/golden/templates/home.html"] =
        "{% for item in menu %}{{ item.type }} {% endfor %}/{% for item in types %} {{ item.type }}{% endfor %}";
    MemorySink sink;
    make(source, sink);
    CHECK(sink.files.at("fr/index.html") == "method / method");
    CHECK(sink.files.contains("fr/outils/index.html"));
}
