#include "publish/staging.hpp"

namespace veilleur::publish {

namespace {

constexpr unsigned file_mode = 0644;
constexpr unsigned folder_mode = 0755;

Descriptor make_staging(const Layout& layout, const Disk& disk) {
    disk.make_folder(layout.side.get(), side::staging, folder_mode);
    return open_folder(layout.side.get(), side::staging);
}

} // namespace

Staging::Staging(const Layout& layout, const Disk& disk)
    : disk_(disk), folder_(make_staging(layout, disk)), published_(find_folder(layout.parent.get(), layout.output)) {}

Staged Staging::add(const std::string& path, std::string_view bytes, FileStatus& result) {
    make_folders_of(path);
    if (const std::optional<FileStatus> linked = link_unchanged(path, bytes)) {
        result = *linked;
        return Staged::linked;
    }
    result = disk_.write_file(folder(), path, bytes);
    return Staged::written;
}

std::optional<FileStatus> Staging::link_unchanged(const std::string& path, std::string_view bytes) const {
    if (!published_) return std::nullopt;
    const std::optional<Descriptor> file = find_file(published_->get(), path);
    if (!file) return std::nullopt;
    const FileStatus found = status(file->get());
    if (found.size != bytes.size() || found.mode != file_mode) return std::nullopt;
    // The bytes themselves: somebody may have edited the file and kept its date.
    if (read_all(file->get(), bytes.size()) != bytes) return std::nullopt;
    if (!disk_.link_open_file(file->get(), folder(), path)) return std::nullopt;
    return found;
}

bool Staging::is_made(const std::string& folder) {
    const std::lock_guard lock(mutex_);
    return made_.contains(folder);
}

// The disk is asked without the lock, because it takes longer than all else: where two threads make the same folder,
// one of them finds it made.
void Staging::make_folders_of(const std::string& path) {
    const std::size_t last = path.rfind('/');
    if (last == std::string::npos || is_made(path.substr(0, last))) return;
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        const std::string folder = path.substr(0, slash);
        if (is_made(folder)) continue;
        disk_.make_folder(folder_.get(), folder, folder_mode);
        const std::lock_guard lock(mutex_);
        made_.insert(folder);
    }
}

} // namespace veilleur::publish
