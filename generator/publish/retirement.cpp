#include "publish/retirement.hpp"

#include "base/fingerprint.hpp"

namespace veilleur::publish {

namespace {

class Remover {
public:
    Remover(int retired, std::optional<Descriptor> output, const Manifest& old, const Manifest& current,
            const Disk& disk)
        : retired_(retired), output_(std::move(output)), old_(old), current_(current), disk_(disk) {}

    void empty_folder(int folder, const std::string& prefix) {
        for (const std::string& name : names_in(folder)) {
            const std::optional<FileStatus> found = status(folder, name);
            if (!found) continue;
            if (found->kind == FileKind::folder)
                remove_folder(folder, name, prefix + name + "/");
            else
                remove_or_count(folder, name, prefix + name, *found);
        }
    }

    const Retirement& result() const { return result_; }

private:
    void remove_folder(int parent, const std::string& name, const std::string& prefix) {
        empty_folder(open_folder(parent, name).get(), prefix);
        disk_.remove_folder(parent, name);
    }

    void remove_or_count(int folder, const std::string& name, const std::string& path, const FileStatus& found) {
        const bool lives_on = is_in_output(path, found);
        if (!lives_on && !is_as_published(path, found)) {
            ++result_.kept;
            return;
        }
        disk_.remove_file(folder, name);
        if (!lives_on && current_.find(path) == nullptr) ++result_.removed;
    }

    bool is_in_output(const std::string& path, const FileStatus& found) const {
        if (!output_) return false;
        const std::optional<FileStatus> there = status(output_->get(), path);
        return there && there->is_same_file(found);
    }

    bool is_as_published(const std::string& path, const FileStatus& found) const {
        const PublishedFile* file = old_.find(path);
        if (file == nullptr || file->size != found.size) return false;
        if (file->inode == found.inode && file->modified == found.modified) return true;
        // Copied or restored from a backup: then the bytes decide.
        const std::optional<Descriptor> open = find_file(retired_, path);
        return open && fingerprint_of(read_all(open->get(), file->size)) == file->fingerprint;
    }

    int retired_;
    std::optional<Descriptor> output_;
    const Manifest& old_;
    const Manifest& current_;
    const Disk& disk_;
    Retirement result_;
};

} // namespace

Retirement retire(const Layout& layout, const Manifest& old, const Manifest& current, const Disk& disk) {
    const std::optional<Descriptor> retired = find_folder(layout.side.get(), side::retired);
    if (!retired) return {};
    Remover remover(retired->get(), find_folder(layout.parent.get(), layout.output), old, current, disk);
    remover.empty_folder(retired->get(), "");
    if (!disk.remove_folder(layout.side.get(), side::retired)) keep(layout, side::retired, disk);
    return remover.result();
}

void keep(const Layout& layout, const std::string& name, const Disk& disk) {
    if (!status(layout.side.get(), name)) return;
    disk.make_folder(layout.side.get(), side::kept, 0700);
    std::size_t number = 1;
    while (status(layout.side.get(), side::kept + "/" + std::to_string(number)))
        ++number;
    disk.move(layout.side.get(), name, layout.side.get(), side::kept + "/" + std::to_string(number));
}

} // namespace veilleur::publish
