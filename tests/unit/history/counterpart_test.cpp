#include "catch.hpp"

#include "history/history.hpp"
#include "support/sample_repository.hpp"

using namespace veilleur;
using history::SampleRepository;

namespace {

const char* const french = "content/a.fr.md";
const char* const dutch = "content/a.nl.md";

std::string blob(const std::string& bytes) {
    git_oid id;
    if (git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB) != 0) return "no id";
    char digits[GIT_OID_HEXSZ + 1] = {};
    return git_oid_tostr(digits, sizeof digits, &id);
}

FileHistory of(const SampleRepository& repository, const char* path) {
    return history::read(repository.path(), "content").files.at(path);
}

} // namespace

TEST_CASE("a file knows the id of its bytes and of those its counterpart had when it last changed") {
    SampleRepository repository;
    repository.commit(100, {{french, "un"}});
    CHECK(of(repository, french).counterpart_blob.empty());
    repository.commit(200, {{french, "un"}, {dutch, "een"}});
    repository.commit(300, {{french, "un, deux"}, {dutch, "een"}});
    CHECK(of(repository, dutch).blob == blob("een"));
    CHECK(of(repository, dutch).counterpart_blob == blob("un"));
    CHECK(of(repository, french).counterpart_blob == blob("een"));
}

TEST_CASE("both languages changed in one commit are of one mind") {
    SampleRepository repository;
    repository.commit(100, {{french, "un"}, {dutch, "een"}});
    repository.commit(200, {{french, "deux"}, {dutch, "twee"}});
    CHECK(of(repository, dutch).counterpart_blob == of(repository, french).blob);
}

TEST_CASE("renaming a pair does not make the translation new") {
    SampleRepository repository;
    repository.commit(100, {{french, "un"}, {dutch, "een"}});
    repository.commit(200, {{french, "un, deux"}, {dutch, "een"}});
    repository.commit(300, {{"content/b/c.fr.md", "un, deux"}, {"content/b/c.nl.md", "een"}});
    CHECK(of(repository, "content/b/c.nl.md").counterpart_blob == blob("un"));
}

TEST_CASE("a translation that begins as a copy has the source of that day as its counterpart") {
    SampleRepository repository;
    repository.commit(100, {{french, "un"}});
    repository.commit(200, {{french, "un"}, {dutch, "un"}});
    repository.commit(300, {{french, "deux"}, {dutch, "un"}});
    CHECK(of(repository, dutch).counterpart_blob == blob("un"));
}

TEST_CASE("a translation that a merge puts together is as new as the merge") {
    SampleRepository repository;
    const auto root = repository.commit(100, {{french, "1 2"}, {dutch, "a b"}});
    const auto left = repository.commit(200, {{french, "1! 2"}, {dutch, "a! b"}}, {root});
    const auto right = repository.commit(300, {{french, "1 2!"}, {dutch, "a b!"}}, {root});
    repository.commit(400, {{french, "1! 2!"}, {dutch, "a! b!"}}, {left, right});
    CHECK(of(repository, dutch).counterpart_blob == blob("1! 2!"));
}

TEST_CASE("an edit that a merge left behind does not make the translation new") {
    SampleRepository repository;
    const auto root = repository.commit(100, {{french, "1"}, {dutch, "a"}});
    const auto main = repository.commit(200, {{french, "2"}, {dutch, "a"}}, {root});
    const auto left_behind = repository.commit(300, {{french, "2"}, {dutch, "b"}}, {main});
    repository.commit(400, {{french, "2"}, {dutch, "a"}}, {main, left_behind});
    CHECK(of(repository, dutch).counterpart_blob == blob("1"));
}

TEST_CASE("what is no sheet has no counterpart") {
    SampleRepository repository;
    repository.commit(100, {{"content/image.png", "1"}, {"content/site.yml", "2"}});
    CHECK(of(repository, "content/image.png").counterpart_blob.empty());
}
