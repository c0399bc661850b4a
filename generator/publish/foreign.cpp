#include "publish/foreign.hpp"

namespace veilleur::publish {

namespace {

class CarryOver {
public:
    CarryOver(int published, int staging, const Manifest& manifest, const Disk& disk)
        : published_(published), staging_(staging), manifest_(manifest), disk_(disk) {}

    void carry_folder(const std::string& folder) {
        const Descriptor open = open_folder(published_, folder.empty() ? "." : folder);
        for (const std::string& name : names_in(open.get())) {
            const std::string path = folder.empty() ? name : folder + "/" + name;
            if (const std::optional<FileStatus> found = status(open.get(), name)) carry_entry(path, *found);
        }
    }

    std::size_t count() const { return count_; }

private:
    void carry_entry(const std::string& path, const FileStatus& found) {
        if (found.kind == FileKind::folder)
            carry_folder(path);
        else if (manifest_.find(path) == nullptr && make_folders_of(path) &&
                 disk_.link(published_, path, staging_, path))
            ++count_;
    }

    // Only folders that hold something foreign are made, with the mode they have. False if a file of the new site
    // stands where a folder would have to be.
    bool make_folders_of(const std::string& path) {
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
            const std::string folder = path.substr(0, slash);
            const std::optional<FileStatus> there = status(staging_, folder);
            if (there && there->kind != FileKind::folder) return false;
            if (!there) disk_.make_folder(staging_, folder, status(published_, folder).value().mode);
        }
        return true;
    }

    int published_;
    int staging_;
    const Manifest& manifest_;
    const Disk& disk_;
    std::size_t count_ = 0;
};

} // namespace

std::size_t carry_over_foreign(int published, int staging, const Manifest& manifest, const Disk& disk) {
    CarryOver carry_over(published, staging, manifest, disk);
    carry_over.carry_folder("");
    return carry_over.count();
}

} // namespace veilleur::publish
