#include "base/parallel.hpp"
#include "catch.hpp"
#include "support/rendering.hpp"

#include <atomic>

using namespace veilleur;
using namespace veilleur::templates;
using namespace veilleur::templates::test;

TEST_CASE("one theme and shared values make the same page on every thread") {
    Diagnostics diagnostics;
    const Theme theme(
        {{"base.html", "<title>{% block t %}{% endblock %}</title>{% for p in people %}{% include 'p.html' %}{% endfor "
                       "%}{{ written }}"},
         {"p.html", "{% import 'm.html' as m %}{% set n = p.name %}{{ m.b(n, greet(n)) }}"},
         {"m.html", "{% macro b(x, y='z') %}<b title=\"{{ y }}\">{{ x | upper }}</b>{% endmacro %}"},
         {"page.html", "{% extends 'base.html' %}{% block t %}{{ title }}{{ letters | sort | join }}{% endblock %}"}},
        "", functions().names(), diagnostics);
    const Scope scope{&data(), nullptr};
    std::string expected;
    REQUIRE(theme.render("page.html", scope, functions(), expected, diagnostics));
    std::atomic<int> different = 0;
    parallel_for(400, 4, [&](std::size_t) {
        std::string page;
        if (!theme.render("page.html", scope, functions(), page, diagnostics) || page != expected) ++different;
    });
    CHECK(different == 0);
    CHECK(diagnostics.empty());
}
