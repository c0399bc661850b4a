#include "catch.hpp"

#include "some_diagnostics.hpp"

using namespace veilleur;
using commands::DiagnosticFormat, commands::formatted;

TEST_CASE("text gives one line per fault with its hint, warnings apart, and the count") {
    CHECK(formatted(some_diagnostics(), DiagnosticFormat::text, MessageLanguage::en) ==
          "content/a.fr.md:3:7: personal-mobile-number: “04••” is a mobile telephone number.\n"
          "    Remove this passage, or write the function or the service instead. If it has been sent already, follow "
          "docs/withdrawal.md. A contact that an institution publishes itself goes into content/contacts.yml.\n"
          "content/85•• x.fr.md: personal-national-number: “85••” is a national register number (or a BIS number).\n"
          "    Did you mean “rien”? Remove this passage: nobody may be recognisable. If it has been sent already, "
          "follow docs/withdrawal.md.\n"
          "Warnings:\n"
          "content/a.fr.md:1:1: personal-birth-date: “12•” is a date of birth.\n"
          "    If the age matters, write an age group (“in their fifties”). Otherwise, write nothing.\n"
          "2 errors, 1 warning\n");
}

TEST_CASE("text counts in the language asked for") {
    const auto diagnostics = some_diagnostics();
    const auto french = formatted(diagnostics, DiagnosticFormat::text, MessageLanguage::fr);
    CHECK(french.find("\nAvertissements\u00A0:\n") != std::string::npos);
    CHECK(french.ends_with("\n2 erreurs, 1 avertissement\n"));
    const auto dutch = formatted(std::span(diagnostics).first(1), DiagnosticFormat::text, MessageLanguage::nl);
    CHECK(dutch.find("Waarschuwingen") == std::string::npos);
    CHECK(dutch.ends_with("\n1 fout\n"));
}

TEST_CASE("text says nothing where nothing is wrong") {
    CHECK(formatted({}, DiagnosticFormat::text, MessageLanguage::en).empty());
}

TEST_CASE("text never carries the controls that content holds to a terminal") {
    const std::vector<Diagnostic> hostile{
        {"personal-birth-date", {"a\x1b[31m\n.md", {1, 1}}, {"x\r\n\x1b]0;y\x07\u009b\u202e\xff"}, "\t"}};
    const std::string lines = formatted(hostile, DiagnosticFormat::text, MessageLanguage::en);
    CHECK(
        lines.substr(0, lines.find("? ")) ==
        "Warnings:\na [31m .md:1:1: personal-birth-date: “x   ]0;y  \uFFFD” is a date of birth.\n    Did you mean “ ”");
}

TEST_CASE("every format masks what identifies a person, whichever fault quotes it") {
    const std::vector<Diagnostic> quoting{
        {"unknown-sheet", {"content/0475-12-34-56.md", {1, 1}}, {"85.07.30-033.28"}, "jan@gmail.com"}};
    for (const auto format :
         {DiagnosticFormat::text, DiagnosticFormat::json, DiagnosticFormat::github, DiagnosticFormat::sarif}) {
        const std::string printed = formatted(quoting, format, MessageLanguage::en);
        INFO(printed);
        for (const char* part : {"0475-12", "07.30", "gmail"})
            CHECK(printed.find(part) == std::string::npos);
    }
}
