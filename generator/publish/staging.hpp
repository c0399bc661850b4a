#pragma once

#include "publish/disk.hpp"
#include "publish/layout.hpp"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace veilleur::publish {

enum class Staged { written, linked };

// The folder in which the next site grows. A file that is published already with the same bytes and mode is not written
// again: its name in the new site leads to the same file on the disk.
class Staging {
public:
    // `layout` and `disk` must outlive this. The folder must not be there yet.
    Staging(const Layout& layout, const Disk& disk);

    // Safe from many threads, for different paths.
    Staged add(const std::string& path, std::string_view bytes, FileStatus& result);

    int folder() const { return folder_.get(); }

private:
    std::optional<FileStatus> link_unchanged(const std::string& path, std::string_view bytes) const;
    bool is_made(const std::string& folder);
    void make_folders_of(const std::string& path);

    const Disk& disk_;
    Descriptor folder_;
    std::optional<Descriptor> published_;
    std::mutex mutex_;
    std::unordered_set<std::string> made_; // the folders that are there
};

} // namespace veilleur::publish
