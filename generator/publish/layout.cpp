#include "publish/layout.hpp"

#include "base/failure.hpp"
#include "publish/system_failure.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>

namespace veilleur::publish {

namespace {

constexpr unsigned private_folder = 0700;

Descriptor open_parent(const std::filesystem::path& output) {
    std::filesystem::create_directories(output.parent_path());
    return open_folder(AT_FDCWD, output.parent_path().string());
}

Descriptor take_lock(int side, const std::filesystem::path& output) {
    Descriptor lock(::openat(side, side::lock.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!lock.is_open()) throw_system_failure("lock", output.string());
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno != EWOULDBLOCK) throw_system_failure("lock", output.string());
    throw Failure(ExitCode::machine_failed,
                  "another build is publishing into " + output.string() + "; wait until it has finished");
}

void refuse_mount_point(const Layout& layout, const std::filesystem::path& output) {
    const std::optional<FileStatus> found = status(layout.parent.get(), layout.output);
    if (found && found->device != status(layout.parent.get()).device)
        throw Failure(ExitCode::wrong_call, "cannot publish into " + output.string() +
                                                ": a disk is mounted there; give a folder inside it with --output");
}

} // namespace

Layout open_layout(const std::filesystem::path& output, const Disk& disk) {
    Layout layout;
    layout.parent = open_parent(output);
    layout.output = output.filename().string();
    refuse_mount_point(layout, output);
    const std::string side = "." + layout.output + ".veilleur";
    disk.make_folder(layout.parent.get(), side, private_folder);
    layout.side = open_folder(layout.parent.get(), side);
    layout.side_path = output.parent_path() / side;
    layout.lock = take_lock(layout.side.get(), output);
    return layout;
}

} // namespace veilleur::publish
