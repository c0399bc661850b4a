#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace veilleur::publish {

// A file that was published, as it was when it was staged.
struct PublishedFile {
    std::string fingerprint; // of its bytes, see base/fingerprint
    std::uint64_t size = 0;
    std::uint64_t inode = 0;
    std::int64_t modified = 0;            // nanoseconds since the epoch
    std::vector<std::uint32_t> made_from; // indices into the sources of the manifest
};

// What a build published: the files it wrote, and from what. Files that are not listed were not written by it.
class Manifest {
public:
    using Files = std::map<std::string, PublishedFile, std::less<>>;

    // Adds a file; its sources are stored once however many files share them.
    void add(std::string path, PublishedFile file, std::span<const std::string> made_from);

    const PublishedFile* find(std::string_view path) const; // null if the path is not listed
    const Files& files() const { return files_; }
    const std::vector<std::string>& sources() const { return sources_; }

    // The inode of the published folder, by which a later build tells which folder this manifest is about.
    std::uint64_t folder = 0;

private:
    Files files_;
    std::vector<std::string> sources_;
    std::unordered_map<std::string, std::uint32_t> source_numbers_;
};

// The manifest as a text of lines, and back. A text that is cut short or damaged has no value.
std::string text_of(const Manifest& manifest);
std::optional<Manifest> parse_manifest(std::string_view text);

} // namespace veilleur::publish
