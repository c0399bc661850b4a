#pragma once

#include "publish/descriptor.hpp"
#include "publish/disk.hpp"

#include <filesystem>
#include <string>

namespace veilleur::publish {

// Where a publication keeps its things. The side folder stands beside the output: on the same file system, so that
// files can be linked and folders moved, and outside what is published.
struct Layout {
    Descriptor parent;  // the folder that holds the output
    std::string output; // name in `parent`
    Descriptor side;    // the side folder
    std::filesystem::path side_path;
    Descriptor lock; // held as long as this lives
};

// Names in the side folder.
namespace side {
inline const std::string lock = "lock";
inline const std::string manifest = "manifest";           // of the site that is published
inline const std::string next_manifest = "manifest.next"; // of the site that is about to be, until the old one is gone
inline const std::string staging = "staging";             // where the next site grows
inline const std::string retired = "retired";             // the site before, until it is removed
inline const std::string kept = "kept";                   // numbered folders: what was in the way and is not ours
} // namespace side

// Opens the folders, makes the ones that are missing and takes the lock. Throws Failure: `machine_failed` if another
// build holds the lock or the disk refuses, `wrong_call` if the output is a mount point, which cannot be moved.
Layout open_layout(const std::filesystem::path& output, const Disk& disk);

} // namespace veilleur::publish
