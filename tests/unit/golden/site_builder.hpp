#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace veilleur::test {

// A folder of its own for one test, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::filesystem::path& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

// Every file below a folder: relative path -> bytes.
using Tree = std::map<std::string, std::string>;
Tree tree_of(const std::filesystem::path& folder);

void write_file(const std::filesystem::path& path, const std::string& bytes);

// What a run of the program left: its exit code and what it printed on both streams.
struct Run {
    int exit_code = -1;
    std::string printed;
};

// Runs the program under test with `arguments`; `environment` is added in front ("TZ=Asia/Tokyo").
Run run_veilleur(const std::vector<std::string>& arguments, const std::vector<std::string>& environment = {});

// Lays a golden site out in `target`: its folder, the theme of the golden sites and, where the site asks for them, the
// content types of this repository.
void lay_out(const std::filesystem::path& site, const std::filesystem::path& target);

} // namespace veilleur::test
