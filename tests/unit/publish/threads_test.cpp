#include "catch.hpp"

#include "support/site.hpp"

#include "base/failure.hpp"
#include "base/parallel.hpp"

#include <atomic>

using namespace veilleur::publish;

namespace {

constexpr std::size_t pages = 400;

std::string path_of(std::size_t page) {
    return (page % 2 == 0 ? "fr/" : "nl/") + std::to_string(page % 17) + "/" + std::to_string(page) + "/index.html";
}

Report publish_in_parallel(const Options& options, std::size_t edited_below) {
    Publication publication(options);
    veilleur::parallel_for(pages, 8, [&](std::size_t page) {
        const std::string edition = page < edited_below ? "edited " : "page ";
        publication.add(
            {path_of(page), edition + std::to_string(page), {"content/" + std::to_string(page) + ".fr.md"}});
    });
    return publication.commit();
}

} // namespace

TEST_CASE("many threads publish one site") {
    const TemporaryFolder folder;
    CHECK(publish_in_parallel(options_in(folder), 0).written == pages);
    const Report report = publish_in_parallel(options_in(folder), 100);
    CHECK(report.written == 100);
    CHECK(report.linked == pages - 100);
    const Contents found = contents(folder / "output");
    CHECK(found.size() == pages);
    CHECK(found.at(path_of(0)) == "edited 0");
    CHECK(found.at(path_of(399)) == "page 399");
}

TEST_CASE("two threads that add one path are told so") {
    const TemporaryFolder folder;
    Publication publication(options_in(folder));
    std::atomic<int> refused = 0;
    veilleur::parallel_for(64, 8, [&](std::size_t) {
        try {
            publication.add({"index.html", "home", {}});
        } catch (const veilleur::Failure&) {
            ++refused;
        }
    });
    CHECK(refused == 63);
}
