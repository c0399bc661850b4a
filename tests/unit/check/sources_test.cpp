#include "catch.hpp"

#include "base/memory_tree.hpp"
#include "check/check.hpp"

using namespace veilleur;

using Files = std::map<std::string, std::string, std::less<>>;

TEST_CASE("every text below content is read, other files by their name only") {
    const MemoryTree tree(Files{{"content/a.fr.md", "0475 12 34 56"},
                                {"content/topics.yml", "- 0475 12 34 56"},
                                {"content/images/p.png", "\x89PNG 0475 12 34 56"},
                                {"content/images/0475-12-34-56.png", ""},
                                {"docs/a.md", "0475 12 34 56"}});
    Diagnostics diagnostics;
    check::sources(tree, {}, 2, diagnostics);
    std::string files;
    for (const Diagnostic& each : diagnostics.sorted())
        files += each.where.file + "\n";
    CHECK(files == "content/a.fr.md\ncontent/images/04••-••-••-••.png\ncontent/topics.yml\n");
}

TEST_CASE("published contacts are allowed in every file") {
    const MemoryTree tree(Files{{"content/a.fr.md", "0475 12 34 56"}});
    const std::vector<Contact> contacts{{.value = "0475/12.34.56", .owner = "", .verified = {}, .position = {}}};
    Diagnostics diagnostics;
    check::sources(tree, contacts, 1, diagnostics);
    CHECK(diagnostics.empty());
}
