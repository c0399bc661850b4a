#include "catch.hpp"
#include "shown.hpp"

#include <array>
#include <string>
#include <string_view>

namespace veilleur::markdown {

namespace {

constexpr std::array<std::string_view, 40> hostile{
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>1</script>",
    "vbscript:x",
    "//evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "https:evil",
    "https://\"onmouseover=\"x",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='",
    "` onload=1 `",
    "<a href=javascript:x>",
    "<!--",
    "-->",
    "<![CDATA[x]]>",
    "<?php x ?>",
    "<!DOCTYPE x>",
    "]]>",
    "&lt;script&gt;",
    "&amp;lt;script&amp;gt;",
    "<style>*{}</style>",
    "<iframe src=x>",
    "<base href=//x>",
    "<form action=//x>",
    "{{ x }}",
    "{% x %}",
    "\xE2\x80\xAE"
    "gpj.x",
    "\xF0\x9F\x92\xA9",
    "<b style=\"x:expression(1)\">",
};

// Puts `text` into every place that content can reach.
std::string everywhere(std::string_view text) {
    const std::string x(text);
    return "## " + x + "\n\n" + x + "\n\n[" + x + "](" + x + ")\n\n[a](<" + x + ">)\n\n[a](https://a.be \"" + x +
           "\")\n\n![" + x + "](a.png \"" + x + "\")\n\n![a](<" + x + ">)\n\n`" + x + "`\n\n```" + x + "\n" + x +
           "\n```\n\n[" + x + "]{lang=" + x + "}\n\n[@" + x + ", " + x + "]\n\n[[" + x + "|" + x + "]]\n\n> [!" + x +
           "]\n> " + x + "\n\n{{include " + x + "}}\n\nTable: " + x + "\n\n| " + x + " |\n|---|\n| " + x +
           " |\n\nx[^1]\n\n[^1]: " + x + "\n\n## t {#" + x + "}\n";
}

// The names of the elements and attributes of `html`, which is ours: every tag is well formed.
bool is_harmless(std::string_view html) {
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::string tag(html.substr(at, html.find('>', at) - at));
        for (const std::string_view element :
             {"<script", "<style", "<iframe", "<svg", "<base", "<form", "<b ", "<!", "<?"})
            if (tag.starts_with(element)) return false;
        std::string outside; // of the values
        bool quoted = false;
        for (const char each : tag) {
            quoted = quoted != (each == '"');
            if (!quoted) outside += each;
        }
        if (quoted || outside.find(" on") != std::string::npos || outside.find(" style") != std::string::npos)
            return false;
        if (tag.find("href=\"javascript") != std::string::npos || tag.find("href=\"data") != std::string::npos)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("nothing hostile reaches the page from any place of a text") {
    for (const std::string_view text : hostile) {
        for (const Language language : all_languages) {
            Diagnostics diagnostics;
            Context context;
            context.language = language;
            const Document document = parse(everywhere(text), {"content/test.fr.md", 1, 0}, context, diagnostics);
            INFO(text << "\n" << document.html);
            CHECK(is_harmless(document.html));
            for (const Heading& heading : document.headings)
                CHECK(is_harmless(heading.html));
            CHECK(document.html.find('\x01') == std::string::npos);
        }
    }
}

TEST_CASE("the check of the hostile strings would see what it looks for") {
    CHECK_FALSE(is_harmless("<p>a</p><script>"));
    CHECK_FALSE(is_harmless("<img alt=\"a\" onerror=\"x\">"));
    CHECK_FALSE(is_harmless("<a href=\"javascript:x\">"));
    CHECK(is_harmless("<p title=\" onerror=x\">a onclick=b</p>"));
}

} // namespace veilleur::markdown
