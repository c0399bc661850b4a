#include "support/folder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace veilleur::publish {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "veilleur-publish-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = fs::canonical(pattern);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void write(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Contents contents(const fs::path& folder) {
    Contents found;
    if (!fs::is_directory(folder)) return found;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        const std::string path = entry.path().lexically_relative(folder).generic_string();
        if (entry.is_symlink())
            found[path] = "-> " + fs::read_symlink(entry.path()).string();
        else if (entry.is_regular_file())
            found[path] = read(entry.path());
    }
    return found;
}

unsigned mode(const fs::path& file) {
    struct stat found {};
    if (::lstat(file.c_str(), &found) != 0) throw std::runtime_error("no file " + file.string());
    return found.st_mode & 07777u;
}

std::uint64_t inode(const fs::path& file) {
    struct stat found {};
    if (::lstat(file.c_str(), &found) != 0) throw std::runtime_error("no file " + file.string());
    return found.st_ino;
}

} // namespace veilleur::publish
