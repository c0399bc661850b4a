#include "catch.hpp"

#include "history/mailmap.hpp"
#include "support/read_as_git.hpp"

using namespace veilleur;
using history::Mailmap;
using history::SampleRepository;

TEST_CASE("a mailmap gives a name to an address, whatever its case") {
    const Mailmap mailmap("Anne Peeters <anne@example.org>\n");
    CHECK(mailmap.name_of("anne", "Anne@Example.org") == "Anne Peeters");
    CHECK(mailmap.name_of("bert", "bert@example.org") == "bert");
}

TEST_CASE("a mailmap finds people by an old address and by an old name") {
    const Mailmap mailmap("Anne Peeters <anne@example.org> <old@example.org>\n"
                          "Bert Claes <bert@example.org> BERT <shared@example.org>\n"
                          "<only@example.org> <address@example.org>\n");
    CHECK(mailmap.name_of("x", "old@example.org") == "Anne Peeters");
    CHECK(mailmap.name_of("x", "anne@example.org") == "x");
    CHECK(mailmap.name_of("bert", "shared@example.org") == "Bert Claes");
    CHECK(mailmap.name_of("x", "shared@example.org") == "x");
    CHECK(mailmap.name_of("x", "address@example.org") == "x");
}

TEST_CASE("comments and lines that are not understood are skipped") {
    const Mailmap mailmap("# Anne <a@example.org>\nnonsense\n<>\nBroken <a@example.org\n\r\nAnne <b@example.org>\r\n");
    CHECK(mailmap.name_of("x", "a@example.org") == "x");
    CHECK(mailmap.name_of("x", "b@example.org") == "Anne");
}

TEST_CASE("authors are named by the mailmap of the revision, each once, the first first, without an address") {
    SampleRepository repository;
    repository.sign_as("bert", "bert@example.org");
    repository.commit(100, {{"content/a.md", "1"}});
    repository.sign_as("Anne", "anne@example.org");
    repository.commit(200, {{"content/a.md", "2"}});
    repository.sign_as("Bert Claes", "claes@example.org");
    repository.commit(300, {{"content/a.md", "3"}, {".mailmap", "Bert Claes <bert@example.org>\n"}});
    const History found = history::read_as_git(repository);
    CHECK(found.files.at("content/a.md").authors == std::vector<Author>{{"Bert Claes"}, {"Anne"}});
    CHECK(found.files.at("content/a.md").revisions == 3);
}

TEST_CASE("a name in Latin-1 becomes UTF-8") {
    SampleRepository repository;
    repository.sign_as("Chlo\xE9", "chloe@example.org");
    repository.commit(100, {{"content/a.md", "1"}});
    CHECK(history::read(repository.path(), "content").files.at("content/a.md").authors ==
          std::vector<Author>{{"Chloé"}});
}
