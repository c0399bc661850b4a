#include "catch.hpp"

#include "some_diagnostics.hpp"

#include <algorithm>

using namespace veilleur;
using commands::DiagnosticFormat, commands::formatted;

TEST_CASE("github gives workflow commands, escaped as the runner decodes them") {
    const std::vector<Diagnostic> diagnostics{
        {"personal-birth-date", {"content/a,b:c%.md", {2, 5}}, {"100 %\r\n::error::x"}, ""},
        {"personal-birth-date", {"content/b.md", {}}, {"1"}, ""}};
    CHECK(formatted(diagnostics, DiagnosticFormat::github, MessageLanguage::en) ==
          "::warning file=content/a%2Cb%3Ac%25.md,line=2,col=5,title=personal-birth-date::“100 %25  ::error::x” is a "
          "date of birth.%0AIf the age matters, write an age group (“in their fifties”). Otherwise, write nothing.\n"
          "::warning file=content/b.md,title=personal-birth-date::“1” is a date of birth.%0AIf the age matters, write "
          "an age group (“in their fifties”). Otherwise, write nothing.\n");
}

TEST_CASE("github gives ten errors and ten warnings, and says how many are left") {
    std::vector<Diagnostic> diagnostics(12, {"personal-mobile-number", {"a.md", {1, 1}}, {"04"}, ""});
    diagnostics.resize(23, {"personal-email", {"a.md", {1, 1}}, {"a@"}, ""});
    const std::string lines = formatted(diagnostics, DiagnosticFormat::github, MessageLanguage::fr);
    CHECK(std::ranges::count(lines, '\n') == 21);
    CHECK(lines.ends_with(
        "\n::notice::Il en reste\u00A0: 2 erreurs, 1 avertissement. «\u202Fveilleur check\u202F» les montre tous.\n"));
    const auto errors = std::span(diagnostics).first(11);
    CHECK(formatted(errors, DiagnosticFormat::github, MessageLanguage::nl)
              .ends_with("\n::notice::Er zijn er nog: 1 fout. ‘veilleur check’ toont ze allemaal.\n"));
}

TEST_CASE("github says nothing where nothing is wrong") {
    CHECK(formatted({}, DiagnosticFormat::github, MessageLanguage::en).empty());
}
