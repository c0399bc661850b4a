#include "publish/recovery.hpp"

namespace veilleur::publish {

namespace {

bool has_inode(int parent, const std::string& name, std::uint64_t inode) {
    const std::optional<FileStatus> found = status(parent, name);
    return found && found->kind == FileKind::folder && found->inode == inode;
}

void clear_folder(int folder, const Disk& disk) {
    for (const std::string& name : names_in(folder)) {
        if (const std::optional<Descriptor> inner = find_folder(folder, name)) {
            clear_folder(inner->get(), disk);
            disk.remove_folder(folder, name);
        } else {
            disk.remove_file(folder, name);
        }
    }
}

// Only for a staging folder that was never in place: it holds what this program wrote, and second names of files that
// the output has.
void discard_staging(const Layout& layout, const Disk& disk) {
    const std::optional<Descriptor> staging = find_folder(layout.side.get(), side::staging);
    if (!staging) return;
    clear_folder(staging->get(), disk);
    disk.remove_folder(layout.side.get(), side::staging);
}

void finish_exchange(const Layout& layout, const Manifest& next, const Disk& disk) {
    // Cut short right after the exchange: the old site has the name of the staging folder.
    if (status(layout.side.get(), side::staging))
        disk.move(layout.side.get(), side::staging, layout.side.get(), side::retired);
    finish(layout, read_manifest(layout, side::manifest).value_or(Manifest()), next, disk);
}

void undo_exchange(const Layout& layout, const Disk& disk) {
    const bool is_between_renames = !status(layout.parent.get(), layout.output).has_value();
    if (is_between_renames && status(layout.side.get(), side::retired))
        disk.move(layout.side.get(), side::retired, layout.parent.get(), layout.output);
    disk.remove_file(layout.side.get(), side::next_manifest);
}

} // namespace

std::optional<Manifest> read_manifest(const Layout& layout, const std::string& name) {
    const std::optional<Descriptor> file = find_file(layout.side.get(), name);
    if (!file) return std::nullopt;
    return parse_manifest(read_all(file->get(), status(file->get()).size));
}

Retirement finish(const Layout& layout, const Manifest& old, const Manifest& current, const Disk& disk) {
    const Retirement retirement = retire(layout, old, current, disk);
    // Last: as long as the next manifest is there, a later build knows that the old site may not be gone yet.
    disk.move(layout.side.get(), side::next_manifest, layout.side.get(), side::manifest);
    return retirement;
}

void recover(const Layout& layout, const Disk& disk) {
    if (status(layout.side.get(), side::next_manifest)) {
        const std::optional<Manifest> next = read_manifest(layout, side::next_manifest);
        if (next && has_inode(layout.parent.get(), layout.output, next->folder))
            finish_exchange(layout, *next, disk);
        else {
            // Neither folder is the one that was about to be published: somebody moved things. Nothing is deleted.
            if (!next || !has_inode(layout.side.get(), side::staging, next->folder)) keep(layout, side::staging, disk);
            undo_exchange(layout, disk);
        }
    }
    keep(layout, side::retired, disk);
    discard_staging(layout, disk);
}

} // namespace veilleur::publish
