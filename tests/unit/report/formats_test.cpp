#include "../support/golden_source.hpp"
#include "catch.hpp"
#include "commands/report_formats/report_formats.hpp"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace veilleur;
using commands::formatted, commands::ReportFormat;
using test::GoldenSource;

namespace {

std::string report_in(ReportFormat format, MessageLanguage language) {
    GoldenSource source;
    const Site site = source.linked();
    return formatted(site, report::gather(site), format, language);
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

// Holds a value against the schema: types, required and known members, everything below. Enough for this schema.
void validate(const nlohmann::json& schema, const nlohmann::json& root, const nlohmann::json& value) {
    if (schema.contains("$ref")) {
        const std::string path = schema["$ref"].get<std::string>().substr(1);
        return validate(root.at(nlohmann::json::json_pointer(path)), root, value);
    }
    INFO(schema.dump() << "\n" << value.dump());
    if (schema.contains("const")) CHECK(value == schema["const"]);
    if (schema.contains("enum")) CHECK(std::ranges::count(schema["enum"], value) == 1);
    const std::string type = schema.value("type", "");
    if (type == "object") {
        REQUIRE(value.is_object());
        for (const auto& name : schema.value("required", nlohmann::json::array()))
            CHECK(value.contains(name.get<std::string>()));
        for (const auto& [name, member] : value.items()) {
            REQUIRE(schema["properties"].contains(name));
            validate(schema["properties"][name], root, member);
        }
    }
    if (type == "array") {
        REQUIRE(value.is_array());
        for (const auto& item : value)
            validate(schema["items"], root, item);
    }
    if (type == "string") CHECK(value.is_string());
    if (type == "integer") CHECK(value.is_number_unsigned());
    if (type == "boolean") CHECK(value.is_boolean());
}

} // namespace

TEST_CASE("JSON is what its schema says, and says what is there") {
    const auto json = nlohmann::json::parse(report_in(ReportFormat::json, MessageLanguage::fr));
    std::ifstream file("docs/report.schema.json");
    const auto schema = nlohmann::json::parse(file);
    validate(schema, schema, json);
    CHECK(json["missing"] == nlohmann::json::parse(R"([{"id": "tools/cards", "language": "nl"}])"));
    CHECK(json["due"][0]["id"] == "methods/quick-round");
}

TEST_CASE("JSON is the same in every language") {
    CHECK(report_in(ReportFormat::json, MessageLanguage::fr) == report_in(ReportFormat::json, MessageLanguage::en));
}

TEST_CASE("text speaks the language that is asked for") {
    CHECK(contains(report_in(ReportFormat::text, MessageLanguage::en),
                   "Missing translations\n====================\nThese sheets exist in one language only.\n  Cartes\n"
                   "      Type: Outil\n      Missing: Dutch\n"));
    CHECK(contains(report_in(ReportFormat::text, MessageLanguage::fr), "      Manque: néerlandais\n"));
    CHECK(contains(report_in(ReportFormat::text, MessageLanguage::nl), "      Ontbreekt: Nederlands\n"));
}

TEST_CASE("Markdown has tables with links to the site, and no title of a sheet is markup there") {
    GoldenSource source;
    source.files["content/tools/trap.fr.md"] = "---\ntitle: \"A|B [x](y) <b> @all #1\"\nsummary: \"R\"\n---\nTexte.\n";
    const Site site = source.linked();
    const std::string text = formatted(site, report::gather(site), ReportFormat::markdown, MessageLanguage::nl);
    CHECK(contains(text, "| Fiche | Soort | Ontbreekt |\n| --- | --- | --- |\n"
                         "| [Cartes](https://golden.example/nl/hulpmiddelen/cards/) |"));
    CHECK(contains(text, R"([A\|B \[x\](y) \<b\> \@all \#1]()"));
}

TEST_CASE("HTML is a page of its own that escapes what it shows and marks other languages") {
    GoldenSource source;
    source.files["content/tools/trap.fr.md"] = "---\ntitle: \"<script>a & b\"\nsummary: \"R\"\n---\nTexte.\n";
    const Site site = source.linked();
    const std::string html = formatted(site, report::gather(site), ReportFormat::html, MessageLanguage::nl);
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    CHECK(contains(html, "<meta name=\"robots\" content=\"noindex\">"));
    CHECK(contains(html, "<span lang=\"fr\"><a href=\"https://golden.example/nl/hulpmiddelen/trap/\">&lt;script&gt;a "
                         "&amp; b</a></span>"));
    CHECK_FALSE(contains(html, "<script>"));
}
