#include "catch.hpp"

#include "sheet_site.hpp"

#include <algorithm>
#include <set>

using namespace veilleur;
using namespace veilleur::test;

namespace {

const std::vector<std::vector<Language>> ways{
    {Language::fr}, {Language::nl}, {Language::fr, Language::nl}, {Language::nl, Language::fr}};

// What the declarations ask of the author: each required field once, each section in each file.
std::vector<std::string> to_fill_in(const ContentType& type, const std::vector<scaffold::NewFile>& files) {
    std::vector<std::string> expected;
    for (const scaffold::NewFile& file : files) {
        expected.push_back("field-to-fill-in " + file.path + ": summary");
        for (const Field& field : type.fields)
            if (field.required && (field.translatable || &file == &files.front()))
                expected.push_back("field-to-fill-in " + file.path + ": " + field.name);
        for (const Section& section : type.sections)
            expected.push_back("section-empty " + file.path + ": " + section.label[file.language]);
    }
    if (files.size() == 1) {
        const std::string id = type.folder + "/" + (files.front().language == Language::fr ? "etape-zero" : "stap-nul");
        const std::string missing(code(other(files.front().language)));
        expected.push_back("translation-missing " + files.front().path + ": " + id + ", " + missing);
    }
    std::ranges::sort(expected);
    return expected;
}

// What an author does with the examples: take the '#' away, and nothing else.
std::string with_examples(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins_line = at == 0 || text[at - 1] == '\n';
        const bool is_example =
            begins_line && text[at] == '#' && text.compare(at, 2, "# ") != 0 && text.compare(at, 2, "##") != 0;
        if (!is_example) result += text[at];
    }
    return result;
}

const char* const type_with_every_kind = R"(name: trial
folder: trials
label: { singular: { fr: "Essai", nl: "Proef" }, plural: { fr: "Essais", nl: "Proeven" } }
segment: { fr: essais, nl: proeven }
fields:
  - { name: a_text, kind: text, required: true, translatable: true, label: { fr: "a", nl: "a" } }
  - { name: a_number, kind: number, required: true, label: { fr: "a", nl: "a" } }
  - { name: a_range, kind: range, label: { fr: "a", nl: "a" } }
  - { name: a_date, kind: date, label: { fr: "a", nl: "a" } }
  - { name: a_month, kind: months, label: { fr: "a", nl: "a" } }
  - { name: a_boolean, kind: boolean, label: { fr: "a", nl: "a" } }
  - { name: an_address, kind: url, label: { fr: "a", nl: "a" } }
  - { name: a_mail, kind: email, label: { fr: "a", nl: "a" } }
  - { name: a_phone, kind: phone, label: { fr: "a", nl: "a" } }
  - { name: an_image, kind: image, label: { fr: "a", nl: "a" } }
  - { name: some_sheets, kind: sheets, required: true, label: { fr: "a", nl: "a" } }
  - { name: a_table, kind: table, translatable: true, label: { fr: "a", nl: "a" } }
  - { name: some_steps, kind: steps, required: true, label: { fr: "a", nl: "a" } }
  - name: a_group
    kind: group
    required: true
    label: { fr: "a", nl: "a" }
    fields:
      - { name: told, kind: text, required: true, translatable: true, label: { fr: "a", nl: "a" } }
      - { name: counted, kind: number, required: true, label: { fr: "a", nl: "a" } }
      - { name: guessed, kind: number, label: { fr: "a", nl: "a" } }
  - name: some_groups
    kind: group
    many: true
    required: true
    label: { fr: "a", nl: "a" }
    fields:
      - { name: told, kind: markdown, required: true, translatable: true, label: { fr: "a", nl: "a" } }
      - { name: dated, kind: date, required: true, label: { fr: "a", nl: "a" } }
sections:
  - { id: beginning, required: true, label: { fr: "Début", nl: "Begin" } }
  - { id: end, label: { fr: "Fin", nl: "Einde" } }
)";

} // namespace

TEST_CASE("check says of a new sheet of any type what there is to fill in, and nothing else") {
    const SheetSite site;
    REQUIRE(site.project.types.size() == 11);
    for (const ContentType& type : site.project.types)
        for (const std::vector<Language>& languages : ways) {
            INFO(type.name << ", source " << code(languages.front()) << ", files: " << languages.size());
            const std::vector<scaffold::NewFile> files = site.new_sheet(type.name, languages);
            CHECK(site.found_in(files) == to_fill_in(type, files));
        }
}

TEST_CASE("parts of required groups are asked for where they stand, each once") {
    SheetSite site;
    site.add_type("trial", type_with_every_kind);
    const std::string fr = "content/trials/etape-zero.fr.md: ";
    const std::string nl = "content/trials/etape-zero.nl.md: ";
    CHECK(site.found_in(site.new_sheet("trial", {Language::fr, Language::nl})) ==
          std::vector<std::string>{
              "field-to-fill-in " + fr + "a_group.counted",
              "field-to-fill-in " + fr + "a_group.told",
              "field-to-fill-in " + fr + "a_number",
              "field-to-fill-in " + fr + "a_text",
              "field-to-fill-in " + fr + "some_groups.dated",
              "field-to-fill-in " + fr + "some_groups.told",
              "field-to-fill-in " + fr + "some_sheets",
              "field-to-fill-in " + fr + "some_steps",
              "field-to-fill-in " + fr + "summary",
              "field-to-fill-in " + nl + "a_group.told",
              "field-to-fill-in " + nl + "a_text",
              "field-to-fill-in " + nl + "some_groups.told",
              "field-to-fill-in " + nl + "summary",
              "section-empty " + fr + "Début",
              "section-empty " + fr + "Fin",
              "section-empty " + nl + "Begin",
              "section-empty " + nl + "Einde",
          });
}

TEST_CASE("the examples of a new sheet are of the right form once their sign is taken away") {
    SheetSite site;
    site.add_type("trial", type_with_every_kind);
    // Empty texts, an old date, and sheets and works that an example can only make up.
    const std::set<std::string, std::less<>> expected{"field-empty",        "field-to-fill-in", "review-due",
                                                      "section-empty",      "unknown-work",     "unknown-sheet",
                                                      "translation-missing"};
    for (const ContentType& type : site.project.types)
        for (const std::vector<Language>& languages : ways) {
            std::vector<scaffold::NewFile> files = site.new_sheet(type.name, languages);
            for (scaffold::NewFile& file : files)
                file.text = with_examples(file.text);
            for (const std::string& said : site.found_in(files)) {
                INFO(type.name << ", source " << code(languages.front()) << ", files: " << languages.size());
                INFO(said);
                CHECK(expected.contains(said.substr(0, said.find(' '))));
            }
        }
}

TEST_CASE("labels and help of a new sheet are in the language of its file") {
    const SheetSite site;
    const std::vector<scaffold::NewFile> files = site.new_sheet("method", {Language::fr, Language::nl});
    REQUIRE(files.size() == 2);
    CHECK(files[0].text.find("# But. À quoi la méthode sert-elle ? Valeurs : solve (Débloquer") != std::string::npos);
    CHECK(files[0].text.find("# À COMPLÉTER : Résumé.") != std::string::npos);
    CHECK(files[0].text.find("## En bref {#overview}") != std::string::npos);
    CHECK(files[1].text.find("# IN TE VULLEN: Samenvatting.") != std::string::npos);
    CHECK(files[1].text.find("slug: stap-nul\n") != std::string::npos);
    CHECK(files[1].text.find("## In het kort {#overview}") != std::string::npos);
    CHECK(files[1].text.find("duration") == std::string::npos);
}

TEST_CASE("a title with quotation marks and backslashes comes back as it was typed") {
    SheetSite site;
    scaffold::Titles titles;
    titles[Language::fr] = R"(« Dire » : "oui" ou \ non # un)";
    const auto names = scaffold::free_names(titles, Language::fr, {});
    REQUIRE(names);
    const auto files = scaffold::new_sheet({site.project, site.type("page"), titles, Language::fr}, *names);
    site.files[files.front().path] = files.front().text;
    Diagnostics unused;
    const std::vector<Sheet> sheets = load::sheets(MemoryTree(site.files), site.project, {}, unused);
    const auto sheet = std::ranges::find(sheets, "pages/" + names->stem, &Sheet::id);
    REQUIRE(sheet != sheets.end());
    CHECK(sheet->title == *titles[Language::fr]);
}
