#include "catch.hpp"
#include "site_builder.hpp"

#include <sys/stat.h>

#include <algorithm>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

Tree build(const fs::path& source, const fs::path& output, std::vector<std::string> arguments,
           const std::vector<std::string>& environment = {}) {
    arguments.insert(arguments.begin(), {"build", "--source", source.string(), "--output", output.string(), "--today",
                                         "2026-01-01", "--quiet"});
    const Run run = run_veilleur(arguments, environment);
    INFO(run.printed);
    REQUIRE(run.exit_code == 0);
    return tree_of(output);
}

// The same files, created in the opposite order, so that the folders list them differently.
void copy_backwards(const fs::path& from, const fs::path& to) {
    const Tree tree = tree_of(from);
    for (auto file = tree.rbegin(); file != tree.rend(); ++file)
        write_file(to / file->first, file->second);
}

// Which permissions the published files have, as the umask might have changed them.
std::vector<fs::perms> permissions(const fs::path& folder) {
    std::vector<fs::perms> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        all.push_back(entry.status().permissions());
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

TEST_CASE("the same content gives the same bytes whatever the time zone, the locale, the umask, the jobs and the order "
          "of folders") {
    const TemporaryFolder folder;
    copy_backwards("content", folder / "source/content");
    copy_backwards("themes", folder / "source/themes");
    fs::create_directories(folder / "elsewhere/deep");
    fs::copy("content", folder / "elsewhere/deep/content", fs::copy_options::recursive);
    fs::copy("themes", folder / "elsewhere/deep/themes", fs::copy_options::recursive);

    const mode_t before = umask(022);
    const Tree first = build(folder / "source", folder / "first", {"--jobs", "1"}, {"TZ=UTC", "LC_ALL=C"});
    umask(077);
    const Tree second = build(folder / "elsewhere/deep", folder / "second", {"--jobs", "4"},
                              {"TZ=Pacific/Auckland", "LC_ALL=tr_TR.UTF-8"});
    umask(before);

    CHECK(first.size() > 50);
    CHECK(first == second);
    CHECK(permissions(folder / "first") == permissions(folder / "second"));
}
