#include "catch.hpp"

#include "history/cache.hpp"
#include "history/history.hpp"
#include "support/generated_history.hpp"
#include "support/sample_repository.hpp"

#include <fstream>
#include <iterator>

using namespace veilleur;
using history::SampleRepository;

namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

struct Cached {
    SampleRepository repository;
    fs::path file = repository.path() / "history";

    History read() const { return history::read(repository.path(), "content", "HEAD", file); }
    History walked() const { return history::read(repository.path(), "content"); }
};

history::Files forged(const History& history) {
    history::Files files = history.files;
    files.begin()->second.created.seconds = 1;
    return files;
}

} // namespace

TEST_CASE("a history that was kept is the same again, names of all kinds included") {
    Cached cached;
    history::generate_history(cached.repository, 5);
    const History walked = cached.walked();
    REQUIRE((cached.read().files == walked.files));
    REQUIRE(fs::exists(cached.file));
    CHECK((cached.read().files == walked.files));
}

TEST_CASE("what was kept is really used") {
    Cached cached;
    cached.repository.commit(100, {{"content/a.md", "1"}});
    const History first = cached.read();
    const std::string bytes = contents(cached.file);
    const std::string key = cached.repository.id(0) + " named content\ncontent";
    REQUIRE(history::packed(first.files, key) == bytes);
    write(cached.file, history::packed(forged(first), key));
    CHECK(cached.read().files.at("content/a.md").created.seconds == 1);
}

TEST_CASE("a file that is cut or damaged anywhere changes nothing, and is replaced") {
    Cached cached;
    cached.repository.sign_as("Zoë: 3:x", "zoe@example.org");
    cached.repository.commit(100, {{"content/a.fr.md", "1"}, {"content/a.nl.md", "2"}});
    const History expected = cached.read();
    const std::string whole = contents(cached.file);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        write(cached.file, whole.substr(0, at));
        REQUIRE((cached.read().files == expected.files));
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        write(cached.file, damaged);
        REQUIRE((cached.read().files == expected.files));
        REQUIRE(contents(cached.file) == whole);
    }
    write(cached.file, whole + "more");
    CHECK((cached.read().files == expected.files));
}

TEST_CASE("what was kept of another commit, folder or version is not used") {
    Cached cached;
    cached.repository.commit(100, {{"content/a.md", "1"}, {"other/b.md", "2"}});
    const History first = cached.read();
    const std::string id = cached.repository.id(0);
    const std::string another = std::string(40, '0');
    for (const char* end : {" named other\ncontent", " unnamed content\ncontent", " named content\nother", ""}) {
        write(cached.file, history::packed(forged(first), id + end));
        CHECK((cached.read().files == first.files));
    }
    write(cached.file, history::packed(forged(first), another + " named content\ncontent"));
    CHECK((cached.read().files == first.files));
    std::string other_version = history::packed(forged(first), id + " named content\ncontent");
    other_version.replace(other_version.find("history 1"), 9, "history 0");
    write(cached.file, other_version);
    CHECK((cached.read().files == first.files));
    cached.repository.commit(200, {{"content/a.md", "2"}});
    CHECK((cached.read().files == cached.walked().files));
}

TEST_CASE("a shallow clone has no dates, whatever was kept") {
    Cached cached;
    cached.repository.commit(100, {{"content/a.md", "1"}});
    cached.read();
    write(cached.repository.path() / ".git/shallow", cached.repository.id(0) + "\n");
    CHECK(cached.read().state == History::State::shallow);
    CHECK(cached.read().files.empty());
}

TEST_CASE("what cannot be kept is no fault, and links are not followed") {
    Cached cached;
    cached.repository.commit(100, {{"content/a.md", "1"}});
    const History expected = cached.walked();
    CHECK((history::read(cached.repository.path(), "content", "HEAD", "/nowhere/at/all").files == expected.files));
    const std::string key = cached.repository.id(0) + " named content\ncontent";
    write(cached.repository.path() / "elsewhere", history::packed(forged(expected), key));
    fs::create_symlink("elsewhere", cached.file);
    CHECK((cached.read().files == expected.files));
    CHECK_FALSE(fs::is_symlink(cached.file));
    fs::remove(cached.file);
    fs::create_directory(cached.file);
    CHECK((cached.read().files == expected.files));
}
