#include "base/work_tree.hpp"

#include "base/failure.hpp"
#include "base/text.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace veilleur {

namespace {

// Owns a file descriptor.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }

    int number() const { return number_; }
    int release() { return std::exchange(number_, -1); }
    explicit operator bool() const { return number_ >= 0; }

private:
    int number_;
};

// The same promise one folder at a time, for kernels before 5.6 and sandboxes that do not know openat2.
int open_step_by_step(int root, const std::string& path, int flags) {
    const std::vector<std::string_view> parts = split(path, '/');
    Descriptor folder(dup(root));
    for (std::size_t at = 0; at < parts.size() && folder; ++at) {
        const bool last = at + 1 == parts.size();
        if (parts[at] == ".." || (parts[at].empty() && !last)) {
            errno = EXDEV;
            return -1;
        }
        const int how = (last ? flags : O_RDONLY | O_DIRECTORY) | O_NOFOLLOW | O_CLOEXEC;
        folder = Descriptor(openat(folder.number(), std::string(parts[at]).c_str(), how));
    }
    return folder.release();
}

int open_beneath(int root, const std::string& path, int flags) {
    open_how how{};
    how.flags = static_cast<std::uint64_t>(flags) | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const auto opened = static_cast<int>(syscall(SYS_openat2, root, path.c_str(), &how, sizeof how));
    return opened < 0 && errno == ENOSYS ? open_step_by_step(root, path, flags) : opened;
}

[[noreturn]] void cannot(const char* verb, std::string_view path) {
    throw Failure(ExitCode::machine_failed,
                  std::string("cannot ") + verb + " " + std::string(path) + ": " + std::strerror(errno));
}

EntryKind kind_of(mode_t mode) {
    if (S_ISREG(mode)) return EntryKind::file;
    return S_ISLNK(mode) ? EntryKind::symbolic_link : EntryKind::other;
}

void list_into(std::vector<SourceEntry>& entries, int root, const std::string& folder) {
    Descriptor opened(open_beneath(root, folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY));
    if (!opened) {
        if (errno == ENOENT || errno == ENOTDIR) return;
        cannot("list", folder);
    }
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(fdopendir(opened.release()), closedir);
    if (!stream) cannot("list", folder);
    while (const dirent* each = readdir(stream.get())) {
        const std::string name = each->d_name;
        if (name.starts_with('.')) continue;
        const std::string path = folder.empty() ? name : folder + "/" + name;
        struct stat status {};
        if (fstatat(dirfd(stream.get()), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) cannot("look at", path);
        if (S_ISDIR(status.st_mode))
            list_into(entries, root, path);
        else
            entries.push_back({path, kind_of(status.st_mode), static_cast<std::uint64_t>(status.st_size)});
    }
}

} // namespace

WorkTree::WorkTree(const std::filesystem::path& root) : root_(open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (root_ < 0)
        throw Failure(ExitCode::wrong_call, "the source " + root.string() + " is not a folder that can be read");
}

WorkTree::~WorkTree() {
    close(root_);
}

std::vector<SourceEntry> WorkTree::list(std::string_view folder) const {
    std::vector<SourceEntry> entries;
    list_into(entries, root_, std::string(folder));
    std::ranges::sort(entries, {}, &SourceEntry::path);
    return entries;
}

std::string WorkTree::read(std::string_view path) const {
    // O_NONBLOCK: a pipe in a pull request must not hold the build.
    const Descriptor file(open_beneath(root_, std::string(path), O_RDONLY | O_NONBLOCK));
    struct stat status {};
    if (!file || fstat(file.number(), &status) != 0) cannot("read", path);
    if (!S_ISREG(status.st_mode))
        throw Failure(ExitCode::machine_failed, "cannot read " + std::string(path) + ": it is not a plain file");
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) cannot("read", path);
        if (count == 0) break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

bool WorkTree::contains(std::string_view path) const {
    const Descriptor file(open_beneath(root_, std::string(path), O_PATH));
    struct stat status {};
    return file && fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace veilleur
