#pragma once

#include "publish/descriptor.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace veilleur::publish {

enum class FileKind { file, folder, other };

// What tells two files apart without reading them.
struct FileStatus {
    FileKind kind = FileKind::other;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t modified = 0; // nanoseconds since the epoch
    unsigned mode = 0;         // permission bits only
    std::int64_t changed = 0;  // its bytes, its mode or its names: nanoseconds since the epoch, set by the system alone

    bool is_same_file(const FileStatus& other) const { return device == other.device && inode == other.inode; }
};

// Paths are relative to the open folder `parent`. A symbolic link is never followed: it is an entry of its own, of kind
// `other`. All throw Failure (machine_failed) for what the system refuses, except as said.
std::optional<FileStatus> status(int parent, const std::string& path); // no value if nothing is there
FileStatus status(int open);

Descriptor open_folder(int parent, const std::string& path);
std::optional<Descriptor> find_folder(int parent, const std::string& path); // no value if there is no folder
std::vector<std::string> names_in(int folder);                              // sorted, without "." and ".."

// A plain file to be read. No value if there is none, if a link stands anywhere in the path, or if it cannot be opened.
std::optional<Descriptor> find_file(int parent, const std::string& path);

// The bytes of a file that is `size` bytes long; fewer if it has become shorter.
std::string read_all(int file, std::size_t size);

} // namespace veilleur::publish
