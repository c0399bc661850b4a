#include "site_builder.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace veilleur::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "veilleur-golden-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() {
    fs::remove_all(path_);
}

Tree tree_of(const fs::path& folder) {
    Tree tree;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        tree.emplace(fs::relative(entry.path(), folder).generic_string(),
                     std::string(std::istreambuf_iterator<char>(file), {}));
    }
    return tree;
}

void write_file(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

Run run_veilleur(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
    std::string command = "env";
    for (const std::string& each : environment)
        command += " '" + each + "'";
    command += " '" VEILLEUR_BINARY "'";
    for (const std::string& each : arguments)
        command += " '" + each + "'";
    command += " 2>&1";
    Run run;
    FILE* pipe = popen(command.c_str(), "r");
    char buffer[4096];
    for (std::size_t count = 0; (count = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        run.printed.append(buffer, count);
    run.exit_code = WEXITSTATUS(pclose(pipe));
    return run;
}

void lay_out(const fs::path& site, const fs::path& target) {
    constexpr auto copy = fs::copy_options::recursive | fs::copy_options::skip_existing;
    fs::create_directories(target / "themes");
    fs::copy(site / "content", target / "content", copy);
    fs::copy("tests/golden/theme", target / "themes/golden", copy);
    if (fs::exists(site / "with-repository-types")) fs::copy("content/types", target / "content/types", copy);
}

} // namespace veilleur::test
