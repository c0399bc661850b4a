#include "../support/memory_sink.hpp"
#include "catch.hpp"
#include "render/render.hpp"
#include "support/golden_source.hpp"

using namespace veilleur;
using test::GoldenSource;
using test::MemorySink;

namespace {

// The golden site with a translation that may record other words than its original has.
struct DriftedSite : GoldenSource {
    explicit DriftedSite(const std::string& record) {
        files["themes/golden/templates/sheet.html"] =
            "{% if sheet.drift %}{{ sheet.drift.lang }} {{ sheet.drift.url }} {{ sheet.drift.title }}"
            "{% for part in sheet.drift.parts %} [{{ part.label }}#{{ part.anchor }} {{ part.lang }}]{% endfor %}"
            "{% else %}in step{% endif %}";
        std::string& translation = files.at("content/methods/quick-round.nl.md");
        translation.insert(4, record);
    }

    std::string page(const std::string& path) {
        MemorySink sink;
        render::site(linked(), {}, sink, diagnostics);
        return sink.files.at(path);
    }
};

constexpr const char* record = "translated_from: { v: 1, overview: 0123456789abcdef }\n";
constexpr const char* dutch_page = "nl/methoden/snelle-ronde/index.html";

} // namespace

TEST_CASE("the page of a translation knows which parts of its original say something else") {
    DriftedSite site(record);
    const std::string page = site.page(dutch_page);
    CHECK(page.starts_with("fr /fr/methodes/quick-round/ Tour rapide"));
    CHECK(page.find(" [In het kort#overview ]") != std::string::npos);
    CHECK(page.find(" [Silence# fr]") != std::string::npos); // has no counterpart: its name in the original
}

TEST_CASE("the page of the original and one whose translation recorded nothing know of no drift") {
    DriftedSite site(record);
    CHECK(site.page("fr/methodes/quick-round/index.html") == "in step");
    DriftedSite plain("");
    CHECK(plain.page(dutch_page) == "in step");
}

TEST_CASE("a page of a theme can show the report, and is left out of the sitemap if it says so") {
    GoldenSource source;
    std::string& declarations = source.files["themes/golden/theme.yml"];
    declarations.insert(declarations.find("pages:\n") + 7,
                        "  - { name: report, template: report.html, path: { fr: etat, nl: stand }, "
                        "title: offline_title, data: [report], noindex: true }\n");
    source.files["themes/golden/templates/report.html"] =
        "{% for table in report %}{{ table.id }}:{{ table.title }}:{{ table.columns | join(\",\") }}:"
        "{% for row in table.rows %}{% for cell in row %}[{{ cell.text }} {{ cell.url }} {{ cell.lang }}]{% endfor %}"
        "{% else %}{{ table.nothing }}{% endfor %};{% endfor %}";
    render::Options options;
    options.report[Language::nl] = {
        {"missing", "Titel", "Uitleg", "Niets", {"A", "B"}, {{{"x & y", "/nl/x/", Language::fr}, {"1", {}}}}},
        {"due", "Titel", "Uitleg", "Niets", {"A"}, {}}};
    MemorySink sink;
    render::site(source.linked(), options, sink, source.diagnostics);
    CHECK(sink.files.at("nl/stand/index.html") == "missing:Titel:A,B:[x &amp; y /nl/x/ fr][1  ];due:Titel:A:Niets;");
    CHECK(sink.files.at("fr/etat/index.html").empty());
    CHECK(sink.files.at("sitemap.xml").find("stand") == std::string::npos);
}
