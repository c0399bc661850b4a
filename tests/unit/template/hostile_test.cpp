#include "catch.hpp"
#include "support/rendering.hpp"

#include <string>
#include <vector>

using namespace veilleur;
using namespace veilleur::templates;
using namespace veilleur::templates::test;

namespace {

const std::vector<std::string>& hostile_strings() {
    static const std::vector<std::string> strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</title><script>",
        "</textarea><script>",
        "\"><script>alert(1)</script>",
        "'><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "` onclick=`",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "\tjavascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "javascript&colon;alert(1)",
        "&#106;avascript:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:image/svg+xml,<svg onload=alert(1)>",
        "blob:https://x",
        "file:///etc/passwd",
        "feed:javascript:alert(1)",
        "intent://x#Intent;end",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "-->",
        "--!><script>",
        "<!--",
        "]]>",
        "<![CDATA[",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "&lt;script&gt;",
        "&",
        "\\u003cscript\\u003e",
        "\xE2\x80\xA8</script>",
        "\xE2\x80\xAEgnp.exe",
        "<svg/onload=alert(1)>",
        "é\"'<>&\\",
    };
    return strings;
}

std::string between(const std::string& page, std::string_view before, std::string_view after) {
    REQUIRE(page.starts_with(before));
    REQUIRE(page.ends_with(after));
    return page.substr(before.size(), page.size() - before.size() - after.size());
}

std::string printed_in(std::string_view before, std::string_view after, const std::string& value,
                       const std::string& name = "page.html", std::string_view expression = "{{ x }}") {
    const Object page{{"x", value}};
    return between(printed(std::string(before) + std::string(expression) + std::string(after), page, name), before,
                   after);
}

bool has_any(const std::string& text, std::string_view bytes) {
    return text.find_first_of(bytes) != std::string::npos;
}

// The URL a browser would follow starts with a scheme that runs nothing, or with none.
bool leads_nowhere_bad(std::string url) {
    const std::size_t colon = url.find(':');
    if (url.starts_with("//") || url.starts_with("/\\") || url.starts_with("\\")) return false;
    if (colon == std::string::npos || url.find_first_of("/?#") < colon) return true;
    const std::string scheme = url.substr(0, colon);
    return scheme == "https" || scheme == "http" || scheme == "mailto" || scheme == "tel";
}

} // namespace

TEST_CASE("there are forty hostile strings") {
    CHECK(hostile_strings().size() >= 40);
}

TEST_CASE("no hostile string leaves the text, the attribute or the element it stands in") {
    for (const std::string& hostile : hostile_strings()) {
        INFO(hostile);
        CHECK_FALSE(has_any(printed_in("<p>", "</p>", hostile), "<>"));
        CHECK_FALSE(has_any(printed_in("<title>", "</title>", hostile), "<>"));
        CHECK_FALSE(has_any(printed_in("<textarea>", "</textarea>", hostile), "<>"));
        CHECK_FALSE(has_any(printed_in("<p title=\"", "\">", hostile), "<>\""));
        CHECK_FALSE(has_any(printed_in("<p title='", "'>", hostile), "<>'"));
        CHECK_FALSE(has_any(printed_in("<p data-x=\"a ", " b\">", hostile), "<>\""));
    }
}

TEST_CASE("no hostile string makes a URL attribute run or leave the site") {
    for (const std::string& hostile : hostile_strings()) {
        INFO(hostile);
        for (const std::string attribute :
             {"a href", "img src", "form action", "button formaction", "video poster", "use xlink:href"}) {
            const std::string url = printed_in("<" + attribute + "=\"", "\">", hostile);
            CHECK_FALSE(has_any(url, "<>\"' \t\n"));
            CHECK(leads_nowhere_bad(url));
        }
        CHECK(leads_nowhere_bad(printed_in("<img srcset=\"", "\">", hostile)));
    }
}

TEST_CASE("no hostile string ends a script of JSON, and JSON keeps what it says") {
    for (const std::string& hostile : hostile_strings()) {
        INFO(hostile);
        const std::string json =
            printed_in("<script type=\"application/ld+json\">", "</script>", hostile, "page.html", "{{ x | json }}");
        CHECK_FALSE(has_any(json, "<>&"));
        CHECK(json.find("\xE2\x80\xA8") == std::string::npos);
        CHECK(json.front() == '"');
        CHECK(json.back() == '"');
    }
}

TEST_CASE("no hostile string leaves its place in XML") {
    for (const std::string& hostile : hostile_strings()) {
        INFO(hostile);
        CHECK_FALSE(has_any(printed_in("<a>", "</a>", hostile, "page.xml"), "<>\x01"));
        CHECK_FALSE(has_any(printed_in("<a b=\"", "\"/>", hostile, "page.xml"), "<>\"\x01"));
    }
}

TEST_CASE("XML documents escape HTML as feeds carry it, and have no raw elements") {
    CHECK(printed("<?xml version=\"1.0\"?><c type=\"html\">{{ html }}{{ written }}</c><script>{{ title }}</script>",
                  data(), "page.xml") ==
          "<?xml version=\"1.0\"?><c type=\"html\">&lt;b&gt;bold&lt;/b&gt;&lt;i&gt;written&lt;/i&gt;</c><script>Été "
          "&amp; &lt;Co&gt;</script>");
    CHECK(printed("<a><![CDATA[{{ title }}]]></a>", data(), "page.xml")
              .find("FAULT: page.xml:1:13: No value may stand in a comment") == 0);
}

TEST_CASE("text documents escape nothing and have no markup") {
    CHECK(printed("<p {{ title }} {{ html }}", data(), "page.txt") == "<p Été & <Co> <b>bold</b>");
}
