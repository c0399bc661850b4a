#include "catch.hpp"

#include "some_diagnostics.hpp"

#include <nlohmann/json.hpp>

using namespace veilleur;
using commands::DiagnosticFormat, commands::formatted;

TEST_CASE("json gives the counts and every field, leaving out what there is not") {
    CHECK(formatted(some_diagnostics(), DiagnosticFormat::json, MessageLanguage::nl) == R"({
  "version": 1,
  "errors": 2,
  "warnings": 1,
  "diagnostics": [
    {
      "severity": "error",
      "code": "personal-mobile-number",
      "file": "content/a.fr.md",
      "line": 3,
      "column": 7,
      "message": "‘04••’ is een gsm-nummer.",
      "hint": "Haal die passage weg, of schrijf de functie of de dienst. Is ze al verstuurd, volg dan docs/withdrawal.md. Een contact dat een instelling zelf publiceert, komt in content/contacts.yml.",
      "arguments": [
        "04••"
      ]
    },
    {
      "severity": "error",
      "code": "personal-national-number",
      "file": "content/85•• x.fr.md",
      "message": "‘85••’ is een rijksregisternummer (of een BIS-nummer).",
      "hint": "Bedoelde je ‘rien’? Haal die passage weg: niemand mag herkenbaar zijn. Is ze al verstuurd, volg dan docs/withdrawal.md.",
      "arguments": [
        "85••"
      ],
      "suggestion": "rien"
    },
    {
      "severity": "warning",
      "code": "personal-birth-date",
      "file": "content/a.fr.md",
      "line": 1,
      "column": 1,
      "message": "‘12•’ is een geboortedatum.",
      "hint": "Doet de leeftijd ertoe, schrijf dan een leeftijdsgroep (‘een vijftiger’). Schrijf anders niets.",
      "arguments": [
        "12•"
      ]
    }
  ]
}
)");
}

TEST_CASE("json is a whole document where nothing is wrong") {
    CHECK(formatted({}, DiagnosticFormat::json, MessageLanguage::en) ==
          "{\n  \"version\": 1,\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"diagnostics\": []\n}\n");
}

TEST_CASE("json stays valid where content is not well-formed") {
    const std::vector<Diagnostic> hostile{{"personal-birth-date", {"a\xff\"\\.md", {1, 1}}, {"\x01\xc3"}, ""}};
    const auto parsed = nlohmann::json::parse(formatted(hostile, DiagnosticFormat::json, MessageLanguage::en));
    CHECK(parsed["diagnostics"][0]["file"] == "a\uFFFD\"\\.md");
    CHECK(parsed["diagnostics"][0]["arguments"][0] == "\x01\uFFFD");
}
