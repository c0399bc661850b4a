#include "catch.hpp"

#include "base/memory_tree.hpp"
#include "check/check.hpp"

using namespace veilleur;

using Files = std::map<std::string, std::string, std::less<>>;

namespace {

std::string files_of(const Diagnostics& diagnostics) {
    std::string files;
    for (const Diagnostic& each : diagnostics.sorted())
        files += each.where.file + "\n";
    return files;
}

} // namespace

TEST_CASE("every text below content is read, other files by their name only") {
    const MemoryTree tree(Files{{"content/a.fr.md", "0475 12 34 56"},
                                {"content/topics.yml", "- 0475 12 34 56"},
                                {"content/images/p.png", "\x89PNG 0475 12 34 56"},
                                {"content/images/0475-12-34-56.png", ""},
                                {"docs/a.md", "0475 12 34 56"}});
    Diagnostics diagnostics;
    check::GuardedTree(tree, {}, diagnostics).check_the_rest(2);
    CHECK(files_of(diagnostics) == "content/a.fr.md\ncontent/images/04••-••-••-••.png\ncontent/topics.yml\n");
}

TEST_CASE("published contacts are allowed in every file") {
    const MemoryTree tree(Files{{"content/a.fr.md", "0475 12 34 56"}});
    const std::vector<Contact> contacts{{.value = "0475/12.34.56", .owner = "", .verified = {}, .position = {}}};
    Diagnostics diagnostics;
    check::GuardedTree(tree, contacts, diagnostics).check_the_rest(1);
    CHECK(diagnostics.empty());
}

TEST_CASE("what is read is looked at once, when it is read") {
    const MemoryTree tree(Files{{"content/a.fr.md", "0475 12 34 56"}, {"content/b.fr.md", "0475 12 34 57"}});
    Diagnostics diagnostics;
    const check::GuardedTree guarded(tree, {}, diagnostics);
    CHECK(guarded.read("content/a.fr.md") == "0475 12 34 56");
    CHECK(files_of(diagnostics) == "content/a.fr.md\n");
    CHECK(guarded.read("content/a.fr.md") == "0475 12 34 56");
    guarded.check_the_rest(2);
    CHECK(files_of(diagnostics) == "content/a.fr.md\ncontent/b.fr.md\n");
}
