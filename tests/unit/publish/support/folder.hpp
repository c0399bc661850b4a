#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace veilleur::publish {

// A folder of its own for one test, removed with it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

using Contents = std::map<std::string, std::string>; // path -> bytes

void write(const std::filesystem::path& file, const std::string& bytes); // makes the folders it needs
std::string read(const std::filesystem::path& file);
Contents contents(const std::filesystem::path& folder); // empty if there is none; links are not followed
unsigned mode(const std::filesystem::path& file);
std::uint64_t inode(const std::filesystem::path& file); // of a link, not of what it leads to

} // namespace veilleur::publish
