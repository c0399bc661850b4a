#include "publish/disk.hpp"

#include "publish/system_failure.hpp"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace veilleur::publish {

namespace {

constexpr unsigned file_mode = 0644;

void write_bytes(int file, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw_system_failure("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

} // namespace

bool Disk::make_folder(int parent, const std::string& path, unsigned mode) const {
    announce("make folder");
    if (::mkdirat(parent, path.c_str(), mode) != 0) {
        if (errno == EEXIST) return false;
        throw_system_failure("make the folder", path);
    }
    // To look costs less than to set what the umask has left alone.
    const std::optional<FileStatus> made = status(parent, path);
    if (made && made->mode == mode) return true;
    if (::fchmodat(parent, path.c_str(), mode, 0) != 0) throw_system_failure("set the mode of", path);
    return true;
}

FileStatus Disk::write_file(int parent, const std::string& path, std::string_view bytes) const {
    announce("write file");
    const Descriptor file(
        ::openat(parent, path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, file_mode));
    if (!file.is_open()) throw_system_failure("write", path);
    write_bytes(file.get(), bytes, path);
    const FileStatus written = status(file.get());
    if (written.mode != file_mode && ::fchmod(file.get(), file_mode) != 0)
        throw_system_failure("set the mode of", path);
    return written;
}

void Disk::write_durably(int parent, const std::string& path, std::string_view bytes) const {
    const std::string draft = path + ".draft";
    remove_file(parent, draft); // of a build that was cut short
    write_file(parent, draft, bytes);
    const Descriptor file(::openat(parent, draft.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.is_open() || (syncing_ == Syncing::to_disk && ::fsync(file.get()) != 0))
        throw_system_failure("write", draft);
    move(parent, draft, parent, path);
    sync_folder(parent);
}

bool Disk::link(int from, const std::string& old_path, int to, const std::string& new_path) const {
    announce("link");
    if (::linkat(from, old_path.c_str(), to, new_path.c_str(), 0) == 0) return true;
    if (errno == EEXIST) return false;
    throw_system_failure("carry over", old_path);
}

bool Disk::link_open_file(int file, int to, const std::string& path) const {
    announce("link file");
    // By its descriptor, so that what is linked is the very file that was compared.
    const std::string open_file = "/proc/self/fd/" + std::to_string(file);
    return ::linkat(AT_FDCWD, open_file.c_str(), to, path.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

void Disk::move(int from, const std::string& old_path, int to, const std::string& new_path) const {
    announce("move");
    if (::renameat(from, old_path.c_str(), to, new_path.c_str()) != 0) throw_system_failure("move", old_path);
}

bool Disk::exchange(int from, const std::string& old_path, int to, const std::string& new_path) const {
    announce("exchange");
    if (::renameat2(from, old_path.c_str(), to, new_path.c_str(), RENAME_EXCHANGE) == 0) return true;
    if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP) return false;
    throw_system_failure("replace", new_path);
}

void Disk::remove_file(int parent, const std::string& path) const {
    announce("remove file");
    if (::unlinkat(parent, path.c_str(), 0) != 0 && errno != ENOENT) throw_system_failure("remove", path);
}

bool Disk::remove_folder(int parent, const std::string& path) const {
    announce("remove folder");
    if (::unlinkat(parent, path.c_str(), AT_REMOVEDIR) == 0) return true;
    if (errno == ENOTEMPTY || errno == EEXIST) return false;
    throw_system_failure("remove the folder", path);
}

void Disk::sync_folder(int folder) const {
    announce("sync folder");
    if (syncing_ == Syncing::to_disk && ::fsync(folder) != 0) throw_system_failure("write", "a folder to the disk");
}

void Disk::sync_file_system(int folder) const {
    announce("sync file system");
    if (syncing_ == Syncing::to_disk && ::syncfs(folder) != 0) throw_system_failure("write", "the site to the disk");
}

} // namespace veilleur::publish
