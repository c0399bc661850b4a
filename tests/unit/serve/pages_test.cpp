#include "catch.hpp"

#include "serve/fault_list.hpp"
#include "serve/injection.hpp"
#include "serve/panel.hpp"

using namespace veilleur;
using namespace veilleur::serve;

TEST_CASE("the script stands at the end of the head, before anything that the page says") {
    CHECK(with_script("<head><title>x</title></head><body></head>", "/-/changes?1/") ==
          "<head><title>x</title><script src=\"/-/reload.js\" data-follow=\"/-/changes?1/\" defer></script></head>"
          "<body></head>");
}

TEST_CASE("a page without a head has the script at its end") {
    CHECK(with_script("<p>x", "/y").ends_with("<p>x<script src=\"/-/reload.js\" data-follow=\"/y\" defer></script>"));
}

TEST_CASE("what a page follows cannot leave its attribute") {
    CHECK(with_script("", "/\"><b>").find("<b>") == std::string::npos);
}

TEST_CASE("the list says what is wrong and where, worst first, in the author's language") {
    Diagnostics diagnostics;
    diagnostics.add("translation-missing", {"content/a.fr.md", {1, 1}}, {"a", "nl", "content/a.nl.md"});
    diagnostics.add("unknown-sheet", {"content/b.fr.md", {4, 7}}, {"tools/x"}, "tools/y");
    const FaultList list = fault_list(diagnostics, MessageLanguage::fr);
    CHECK(list.has_errors);
    CHECK(list.counts == "1 erreur, 1 avertissement");
    CHECK(list.html.starts_with("<ol><li class=\"error\"><p class=\"place\">content/b.fr.md · ligne 4, colonne 7</p>"));
    CHECK(list.html.find("tools/y") != std::string::npos);
    CHECK(list.html.find("<li class=\"warning\">") != std::string::npos);
}

TEST_CASE("nothing of the content becomes markup of the list") {
    Diagnostics diagnostics;
    diagnostics.add("unknown-sheet", {"content/<b>.fr.md", {4, 7}}, {"<script>alert(1)</script>"}, "<i>");
    const std::string html = panel(fault_list(diagnostics, MessageLanguage::nl), MessageLanguage::nl);
    for (const char* markup : {"<b>", "<i>", "<script"}) {
        INFO(markup);
        CHECK(html.find(markup) == std::string::npos);
    }
}

TEST_CASE("what identifies a person is masked in the list") {
    Diagnostics diagnostics;
    diagnostics.add("unknown-sheet", {"content/b.fr.md", {4, 7}}, {"85.07.30-033.28"});
    CHECK(fault_list(diagnostics, MessageLanguage::en).html.find("85.07.30-033.28") == std::string::npos);
}

TEST_CASE("a hundred faults are listed, and the others counted") {
    Diagnostics diagnostics;
    for (unsigned line = 1; line <= 103; ++line)
        diagnostics.add("unknown-sheet", {"content/b.fr.md", {line, 1}}, {"x"});
    const std::string html = fault_list(diagnostics, MessageLanguage::en).html;
    CHECK(html.find("line 100,") != std::string::npos);
    CHECK(html.find("line 101,") == std::string::npos);
    CHECK(html.find("… and 3 more.") != std::string::npos);
}

TEST_CASE("errors lie open over the page and are heard; warnings wait to be opened; nothing is nothing") {
    const std::string errors = panel({true, "1 error", "<ol></ol>"}, MessageLanguage::en);
    CHECK(errors.find("<details class=\"panel with-errors\" lang=\"en\" open>") != std::string::npos);
    CHECK(errors.find("role=\"alert\"") != std::string::npos);
    const std::string warnings = panel({false, "1 warning", "<ol></ol>"}, MessageLanguage::en);
    CHECK(warnings.find("<details class=\"panel\" lang=\"en\"><summary>1 warning</summary>") != std::string::npos);
    CHECK(warnings.find("role=\"alert\"") == std::string::npos);
    CHECK(panel({}, MessageLanguage::en).empty());
}
