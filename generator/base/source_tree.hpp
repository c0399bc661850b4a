#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur {

enum class EntryKind { file, symbolic_link, submodule, other };

struct SourceEntry {
    std::string path; // relative to the root of the tree, '/' between folders
    EntryKind kind = EntryKind::file;
    std::uint64_t size = 0;
};

// Where the content is read from: a work tree or a revision of a repository. Abstract so that tests and revisions can
// stand in for the disk. Reading never leaves the tree, whatever links it holds. Safe to read from many threads.
class SourceTree {
public:
    virtual ~SourceTree() = default;

    // Everything below `folder` that is not a folder, sorted by the bytes of the path; empty if there is no such
    // folder.
    virtual std::vector<SourceEntry> list(std::string_view folder) const = 0;

    // The bytes of a file. Throws Failure (machine_failed) if it is not there, is not a plain file or cannot be read.
    virtual std::string read(std::string_view path) const = 0;

    virtual bool contains(std::string_view path) const = 0;
};

} // namespace veilleur
