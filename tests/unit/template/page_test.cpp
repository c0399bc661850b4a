#include "catch.hpp"
#include "template/theme.hpp"

using namespace veilleur;
using namespace veilleur::templates;

TEST_CASE("a page is made of a base, blocks, includes, macros and functions") {
    Diagnostics diagnostics;
    Theme theme({{"base.html", "<!doctype html><title>{% block title %}T{% endblock %}</title><body class=\"a{% if x "
                               "%} b{% endif %}\">{% block main %}{% endblock %}"},
                 {"card.html", "<li{% if loud %} class=\"l\"{% endif %}><a href=\"{{ card.url }}\">{{ card.title|upper "
                               "}}</a> {{ date(card.n) }}</li>\n"},
                 {"m.html", "{% macro b(x, y='d') %}<b>{{ x }}-{{ y }}</b>{% endmacro %}"},
                 {"page.html",
                  "{% extends 'base.html' %}{% import 'm.html' as m %}{% set loud = true %}{% block title %}{{ super() "
                  "}} – {{ title }}{% endblock %}{% block main %}{% for card in cards %}{{ loop.index }}{% include "
                  "'card.html' %}{% else %}none{% endfor %}{{ m.b('<', y=2+3*4) }}{{ body }}{% endblock %}"}},
                "themes/x/", {"date"}, diagnostics);
    Object page{{"title", "A & B"},
                {"x", 1},
                {"body", Writer([](std::string& out) { out += "<hr>"; })},
                {"cards", List{Object{{"url", "javascript:alert(1)"}, {"title", "é<"}, {"n", 1}},
                               Object{{"url", "/x y"}, {"title", "b"}, {"n", 2}}}}};
    Functions functions;
    functions.set("date", [](const Arguments& a) -> Value { return a.positional.at(0).integer() * 10; });
    std::string out;
    const bool ok = theme.render("page.html", {&page, nullptr}, functions, out, diagnostics);
    for (auto& d : diagnostics.sorted())
        UNSCOPED_INFO(d.code << " " << d.where.file << ":" << d.where.position.line << ":" << d.where.position.column
                             << " " << (d.arguments.empty() ? "" : d.arguments[0]) << " ? " << d.suggestion);
    CHECK(ok);
    CHECK(out == "<!doctype html><title>T – A &amp; B</title><body class=\"a b\">"
                 "1<li class=\"l\"><a href=\"#\">É&lt;</a> 10</li>\n"
                 "2<li class=\"l\"><a href=\"/x%20y\">B</a> 20</li>\n"
                 "<b>&lt;-14</b><hr>");
}

TEST_CASE("a page knows all templates it is made from") {
    Diagnostics diagnostics;
    const Theme theme({{"a.html", "{% block x %}{% include 'c.html' %}{% endblock %}"},
                       {"b.html", "{% extends 'a.html' %}{% import 'd.html' as d %}"},
                       {"c.html", ""},
                       {"d.html", ""},
                       {"e.html", ""}},
                      "", {}, diagnostics);
    CHECK(theme.made_from("b.html") == std::vector<std::string>{"a.html", "b.html", "c.html", "d.html"});
    CHECK(theme.made_from("none.html").empty());
    CHECK(theme.contains("e.html"));
    CHECK_FALSE(theme.contains("f.html"));
}

TEST_CASE("names of the page hide those that all pages share") {
    Diagnostics diagnostics;
    const Theme theme({{"a.html", "{{ x }}{{ y }}"}}, "", {}, diagnostics);
    const Object page{{"x", 1}}, shared{{"x", 2}, {"y", 3}};
    std::string out = "before ";
    CHECK(theme.render("a.html", {&page, &shared}, {}, out, diagnostics));
    CHECK(out == "before 13");
}
