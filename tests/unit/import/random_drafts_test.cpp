#include "catch.hpp"

#include "base/text.hpp"
#include "import_site.hpp"
#include "words_of.hpp"

#include <random>

using namespace veilleur;
using namespace veilleur::test;

namespace {

// Pieces of the drafts of this repository, between empty lines, and some that only malice would write.
std::vector<std::string> pieces() {
    Files files;
    read_folder("tests/import/drafts", "", files);
    std::vector<std::string> found{"[a][b]: c",
                                   "> > > x",
                                   "***",
                                   "* * *",
                                   "[^9]: note",
                                   "| - |",
                                   "===",
                                   "\\",
                                   "```",
                                   "<!-- mot",
                                   "- - - x",
                                   "![a](b.png)",
                                   "{{include methods/gease#x}}",
                                   "[@clef]",
                                   "Tableau : x",
                                   "Graphique : y",
                                   "1. a\n   1. b\n      - c",
                                   "[[x|y]]",
                                   "[x]{lang=zz}",
                                   "> [!NOTE]\n> texte",
                                   "a | b\n--|--\n1 | 2",
                                   "# # #",
                                   "## \n",
                                   "~~x",
                                   "&lt;p&gt;"};
    for (const auto& [name, bytes] : files) {
        const draft::Decoded decoded = draft::decoded(bytes);
        std::string piece;
        for (const std::string_view line : split(decoded.text, '\n')) {
            if (trimmed(line).empty() && !piece.empty()) found.push_back(std::exchange(piece, {}));
            if (!trimmed(line).empty()) piece += std::string(line) + '\n';
        }
        if (!piece.empty()) found.push_back(piece);
    }
    return found;
}

} // namespace

TEST_CASE("drafts pasted together at random lose no word, and check says only what there is to fill in") {
    const SheetSite site;
    const std::vector<std::string> all = pieces();
    std::mt19937 random(20'261'122);
    for (int round = 0; round < 150; ++round) {
        std::string bytes = "Un titre au hasard\n\n";
        for (auto count = 1 + random() % 12; count > 0; --count)
            bytes += all[random() % all.size()] + (random() % 3 == 0 ? "\n" : "\n\n");
        INFO("round " << round << "\n" << bytes);
        const ImportedDraft draft = import_into(site, bytes, random() % 2 == 0 ? "method" : "");
        INFO(draft.file.text);
        CHECK(missing_words(owed_words(bytes, draft.imported), carried_words(draft.imported)) == "");
        std::vector<std::string> faults = unexpected(draft);
        // Minutes of steps and a duration from two drafts need not agree.
        std::erase_if(faults, [](const std::string& fault) { return fault.starts_with("minutes-do-not-add-up "); });
        CHECK(faults == std::vector<std::string>());
    }
}
