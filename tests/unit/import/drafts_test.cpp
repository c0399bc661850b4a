#include "catch.hpp"

#include "base/text.hpp"
#include "import_site.hpp"
#include "words_of.hpp"

using namespace veilleur;
using namespace veilleur::test;

namespace {

Files drafts() {
    Files files;
    read_folder("tests/import/drafts", "", files);
    return files;
}

} // namespace

TEST_CASE("fifty drafts as people write them become sheets without losing a word") {
    const SheetSite site;
    const Files files = drafts();
    CHECK(files.size() >= 50);
    for (const auto& [name, bytes] : files) {
        INFO(name);
        const ImportedDraft draft = import_into(site, bytes);
        INFO(draft.file.text);
        CHECK(missing_words(owed_words(bytes, draft.imported), carried_words(draft.imported)) == "");
        CHECK(draft.file.text.ends_with(draft.imported.body));
        for (const draft::FilledField& field : draft.imported.fields)
            CHECK(draft.file.text.find("\n" + joined(field.lines, "\n") + "\n") != std::string::npos);
    }
}

TEST_CASE("check says of an imported draft what there is to fill in, and nothing else") {
    const SheetSite site;
    for (const auto& [name, bytes] : drafts()) {
        INFO(name);
        const ImportedDraft draft = import_into(site, bytes);
        INFO(draft.file.text);
        CHECK(unexpected(draft) == std::vector<std::string>());
    }
}

TEST_CASE("a draft always becomes the same sheet") {
    const SheetSite site;
    for (const auto& [name, bytes] : drafts()) {
        INFO(name);
        const ImportedDraft first = import_into(site, bytes);
        const ImportedDraft second = import_into(site, bytes);
        CHECK(first.file.text == second.file.text);
        CHECK(first.imported.remarks == second.imported.remarks);
    }
}

TEST_CASE("the language of each draft is told by its words") {
    const SheetSite site;
    for (const auto& [name, bytes] : drafts()) {
        INFO(name);
        const Language language = import_into(site, bytes).imported.language;
        CHECK(code(language) == (name.find("nl-") == 0 ? "nl" : "fr"));
    }
}

TEST_CASE("a word that is lost is found missing") {
    const SheetSite site;
    const std::string bytes = "Un titre\n\nTrois mots perdus dans une phrase.\n";
    ImportedDraft draft = import_into(site, bytes);
    CHECK(missing_words(owed_words(bytes, draft.imported), carried_words(draft.imported)) == "");
    draft.imported.body = replaced(draft.imported.body, "perdus ", "");
    CHECK(missing_words(owed_words(bytes, draft.imported), carried_words(draft.imported)) == "perdus ");
}
