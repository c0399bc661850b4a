#include "catch.hpp"
#include "support/rendering.hpp"

using namespace veilleur;
using namespace veilleur::templates;
using namespace veilleur::templates::test;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t count = 0; count < times; ++count)
        all += text;
    return all;
}

bool fails_with(const Theme::Sources& sources, std::string_view beginning) {
    const Rendered result = rendered(sources);
    INFO(result.messages);
    CHECK(result.page.empty());
    return !result.made && result.messages.find(beginning) != std::string::npos;
}

} // namespace

TEST_CASE("a macro that calls itself without end is stopped, with the way in the message") {
    const std::string source = "{% macro m(n) %}\n{{ m(n + 1) }}{% endmacro %}{{ m(1) }}";
    CHECK(fails_with({{"page.html", source}}, "page.html:2:4: More than 64 templates, blocks and macros stand in each "
                                              "other (by way of page.html:2 → page.html:2"));
}

TEST_CASE("a macro that calls itself twice is stopped before it takes long") {
    const std::string source =
        "{% macro m(n) %}{% if n < 60 %}{{ m(n + 1) }}{{ m(n + 1) }}{% endif %}{% endmacro %}{{ m(0) }}";
    CHECK(fails_with({{"page.html", source}}, "The page takes too many steps"));
}

TEST_CASE("sixty levels are fine") {
    const std::string source =
        "{% macro m(n) %}{% if n < 60 %}{{ m(n + 1) }}{% else %}{{ n }}{% endif %}{% endmacro %}{{ m(0) }}";
    CHECK(printed(source) == "60");
}

TEST_CASE("a page over 16 MB is refused") {
    const std::string loops = "{% for a in l %}{% for b in l %}{% for c in l %}" + repeated("x", 1000) +
                              "{% endfor %}{% endfor %}{% endfor %}";
    Object data{{"l", List(100, Value(1))}};
    const Rendered result = rendered({{"page.html", loops}}, data);
    CHECK_FALSE(result.made);
    CHECK(result.messages.find("The page is larger than 16 MB") != std::string::npos);
}

TEST_CASE("text that doubles and doubles is stopped") {
    std::string source = "{% set x = 'abcdefgh' %}";
    for (int round = 0; round < 40; ++round)
        source += "{% set x = x ~ x %}";
    CHECK(fails_with({{"page.html", source}}, "The expressions of the page make too much text"));
}

TEST_CASE("expressions and statements that are nested too deep are refused where they begin to be") {
    CHECK(fails_with({{"page.html", "{{ " + repeated("(", 5000) + "1 }}"}},
                     "More than 64 levels stand in each other here"));
    CHECK(fails_with({{"page.html", "{{ " + repeated("not ", 5000) + "1 }}"}}, "More than 64 levels"));
    CHECK(fails_with({{"page.html", repeated("{% if yes %}", 5000)}}, "page.html:1:385: More than 32 levels"));
    CHECK(fails_with({{"page.html", "{{ 1" + repeated(" + 1", 5000) + " }}"}},
                     "This expression has more than 400 parts"));
    CHECK(
        fails_with({{"page.html", "{{ a" + repeated(".a", 5000) + " }}"}}, "This expression has more than 400 parts"));
}

TEST_CASE("a template that is not UTF-8 is refused at the byte") {
    CHECK(fails_with({{"page.html", "ab\xFF"}},
                     "page.html:1:3: The accents of this template cannot be read: it is not saved as UTF-8."));
}

TEST_CASE("what needs a faulty template is not rendered, and says nothing twice") {
    const Rendered result = rendered(
        {{"base.html", "{{ x | uper }}{% block a %}{% endblock %}"}, {"page.html", "{% extends 'base.html' %}"}});
    CHECK_FALSE(result.made);
    CHECK(result.messages.find("base.html:1:8") == 0);
    CHECK(result.messages.find('\n') == result.messages.size() - 1);
}

TEST_CASE("a template that is not there is a fault of the page") {
    CHECK(rendered({}).messages ==
          "page.html:0:0: The theme has no template “page.html”. — Add this file to the theme’s folder templates.\n");
}
