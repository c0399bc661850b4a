#include "publish/reading.hpp"

#include "publish/system_failure.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace veilleur::publish {

namespace {

FileKind kind_of(const struct stat& found) {
    if (S_ISREG(found.st_mode)) return FileKind::file;
    return S_ISDIR(found.st_mode) ? FileKind::folder : FileKind::other;
}

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileStatus status_of(const struct stat& found) {
    return {kind_of(found),
            found.st_dev,
            found.st_ino,
            static_cast<std::uint64_t>(found.st_size),
            nanoseconds(found.st_mtim),
            found.st_mode & 07777u,
            nanoseconds(found.st_ctim)};
}

int open_beneath(int parent, const std::string& path, std::uint64_t flags) {
    open_how how{};
    how.flags = flags | O_CLOEXEC | O_NOFOLLOW;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    return static_cast<int>(::syscall(SYS_openat2, parent, path.c_str(), &how, sizeof how));
}

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

} // namespace

std::optional<FileStatus> status(int parent, const std::string& path) {
    struct stat found {};
    if (::fstatat(parent, path.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0) return status_of(found);
    if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
    throw_system_failure("look at", path);
}

FileStatus status(int open) {
    struct stat found {};
    if (::fstat(open, &found) != 0) throw_system_failure("look at", "an open file");
    return status_of(found);
}

std::optional<Descriptor> find_folder(int parent, const std::string& path) {
    Descriptor folder(::openat(parent, path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.is_open()) return folder;
    if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP) return std::nullopt;
    throw_system_failure("open the folder", path);
}

Descriptor open_folder(int parent, const std::string& path) {
    if (std::optional<Descriptor> folder = find_folder(parent, path)) return std::move(*folder);
    throw_system_failure("open the folder", path);
}

std::vector<std::string> names_in(int folder) {
    // Opened again: the position in the list belongs to the descriptor, and a folder may be listed twice.
    Descriptor again(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, CloseFolder> list(again.is_open() ? ::fdopendir(again.get()) : nullptr);
    if (list == nullptr) throw_system_failure("list", "a folder");
    again.release();
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = ::readdir(list.get())) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") names.push_back(name);
    }
    if (errno != 0) throw_system_failure("list", "a folder");
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<Descriptor> find_file(int parent, const std::string& path) {
    // Not blocking: opening a named pipe must not wait for somebody to write into it.
    Descriptor file(open_beneath(parent, path, O_RDONLY | O_NONBLOCK));
    if (!file.is_open() || status(file.get()).kind != FileKind::file) return std::nullopt;
    return file;
}

std::string read_all(int file, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t count = ::read(file, bytes.data() + filled, size - filled);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw_system_failure("read", "an open file");
        if (count == 0) break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace veilleur::publish
