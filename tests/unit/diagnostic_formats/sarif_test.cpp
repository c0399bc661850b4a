#include "catch.hpp"

#include "some_diagnostics.hpp"

#include <nlohmann/json.hpp>

using namespace veilleur;
using commands::DiagnosticFormat, commands::formatted;

namespace {

const std::string_view whole = R"({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "veilleur",
          "language": "fr",
          "rules": [
            {
              "id": "personal-birth-date",
              "shortDescription": {
                "text": "« … » est une date de naissance."
              },
              "help": {
                "text": "Si l’âge compte, écrivez une tranche d’âge (« la cinquantaine »). Sinon, n’écrivez rien."
              },
              "defaultConfiguration": {
                "level": "warning"
              }
            }
          ]
        }
      },
      "language": "fr",
      "columnKind": "unicodeCodePoints",
      "results": [
        {
          "ruleId": "personal-birth-date",
          "ruleIndex": 0,
          "level": "warning",
          "message": {
            "text": "« 12• » est une date de naissance.\nSi l’âge compte, écrivez une tranche d’âge (« la cinquantaine »). Sinon, n’écrivez rien."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/a.fr.md",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1
                }
              }
            }
          ]
        }
      ]
    }
  ]
}
)";

nlohmann::json first_run(std::span<const Diagnostic> diagnostics) {
    const auto parsed = nlohmann::json::parse(formatted(diagnostics, DiagnosticFormat::sarif, MessageLanguage::en));
    return parsed["runs"][0];
}

} // namespace

TEST_CASE("sarif gives a run with its rules and results") {
    const auto diagnostics = some_diagnostics();
    CHECK(formatted(std::span(diagnostics).subspan(2), DiagnosticFormat::sarif, MessageLanguage::fr) == whole);
}

TEST_CASE("sarif numbers each code that occurs once, and results point at it") {
    const auto run = first_run(some_diagnostics());
    REQUIRE(run["tool"]["driver"]["rules"].size() == 3);
    for (const auto& result : run["results"])
        CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
}

TEST_CASE("sarif encodes paths as references and leaves out a region that is not known") {
    const auto place = first_run(some_diagnostics())["results"][1]["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "content/85%E2%80%A2%E2%80%A2%20x.fr.md");
    CHECK_FALSE(place.contains("region"));
}

TEST_CASE("sarif is a whole document where nothing is wrong") {
    const auto run = first_run({});
    CHECK(run["results"].empty());
    CHECK(run["results"].is_array());
}
