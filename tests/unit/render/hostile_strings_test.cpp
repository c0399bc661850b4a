#include "../support/memory_sink.hpp"
#include "catch.hpp"
#include "render/render.hpp"
#include "support/golden_source.hpp"

#include <nlohmann/json.hpp>

using namespace veilleur;
using test::GoldenSource;
using test::MemorySink;

namespace {

// What somebody might put into a title to get out of the place it is shown in. Quoted for YAML by JSON's rules, which
// double quotes follow.
const std::vector<std::string> hostile{"<script>alert(1)</script>",
                                       "</title><script>x</script>",
                                       "</script><script>x</script>",
                                       "\"><img src=x onerror=x>",
                                       "' onmouseover='x",
                                       "<!--",
                                       "-->",
                                       "]]>",
                                       "<![CDATA[",
                                       "&lt;b&gt;",
                                       "&#60;",
                                       "javascript:alert(1)",
                                       "{{ 7 * 7 }}",
                                       "{% raw %}",
                                       "{# x #}",
                                       "`${x}`",
                                       "\\u003cscript\\u003e",
                                       "</textarea>",
                                       "<svg/onload=x>",
                                       "<a href=//evil>",
                                       "a\tb",
                                       "%3Cscript%3E",
                                       "\\",
                                       "\\\"",
                                       "<b",
                                       "b>",
                                       "'",
                                       "\"",
                                       "&",
                                       "&&&",
                                       "<?php x ?>",
                                       "<%= x %>",
                                       "]]",
                                       "=cmd|'/c calc'!A0",
                                       "../../etc/passwd",
                                       "@import 'x'",
                                       "url(javascript:x)",
                                       "expression(x)",
                                       "data:text/html,x",
                                       "\u2028 \u2029"};

std::string as_yaml(const std::string& text) {
    return nlohmann::json(text).dump();
}

std::string json_ld_of(const std::string& page) {
    const std::string open = "<script type=\"application/ld+json\">";
    const std::size_t begin = page.find(open) + open.size();
    return page.substr(begin, page.find("</script>", begin) - begin);
}

std::size_t count_of(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("no title or summary gets out of the place it is shown in") {
    REQUIRE(hostile.size() == 40);
    for (const std::string& text : hostile) {
        INFO(text);
        GoldenSource source;
        source.files["content/tools/cards.fr.md"] = "---\ntitle: " + as_yaml(text) + "\nsummary: " + as_yaml(text) +
                                                    "\n---\n## Mode d’emploi {#use}\n\nTexte.\n";
        MemorySink sink;
        const Site site = source.linked();
        if (source.diagnostics.has_errors()) continue; // refused outright, which is as good
        render::site(site, {}, sink, source.diagnostics);
        const std::string& page = sink.files.at("fr/outils/cards/index.html");
        CHECK(count_of(page, "<script") == 1);
        CHECK(count_of(page, "</script") == 1);
        CHECK(count_of(page, "<img") == 0);
        CHECK(count_of(page, "<svg") == 0);
        CHECK(count_of(page, "<!--") == 0);
        CHECK(count_of(page, "</title>") == 1);
        const auto json = nlohmann::json::parse(json_ld_of(page));
        CHECK(json["name"] == site.at(site.at(site.entry("tools/cards")).sheets[Language::fr]).title);
        CHECK(count_of(sink.files.at("fr/a-z/index.html"), "<script") == 0);
    }
}
