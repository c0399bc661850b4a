#include "history/cache.hpp"

#include <fstream>
#include <iterator>

namespace veilleur::history {

namespace fs = std::filesystem;

std::optional<Files> Cache::load(const std::string& key) const {
    std::error_code ignored;
    if (!fs::is_regular_file(fs::symlink_status(file_, ignored))) return std::nullopt;
    std::ifstream stream(file_, std::ios::binary);
    return unpacked(std::string(std::istreambuf_iterator<char>(stream), {}), key);
}

// Under another name first: a build that is killed leaves the old file or the new one.
void Cache::save(const Files& files, const std::string& key) const {
    if (file_.empty()) return;
    const fs::path next = file_.string() + ".next";
    std::error_code ignored;
    fs::remove(next, ignored);
    std::ofstream stream(next, std::ios::binary);
    stream << packed(files, key);
    stream.close();
    if (stream) fs::rename(next, file_, ignored);
}

} // namespace veilleur::history
