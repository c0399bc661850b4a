#include "publish/exchange.hpp"

#include "base/failure.hpp"

namespace veilleur::publish {

namespace {

void put_into_free_place(const Layout& layout, const Disk& disk) {
    disk.move(layout.side.get(), side::staging, layout.parent.get(), layout.output);
}

void move_twice(const Layout& layout, const Disk& disk) {
    disk.move(layout.parent.get(), layout.output, layout.side.get(), side::retired);
    try {
        put_into_free_place(layout, disk);
    } catch (const Failure&) {
        disk.move(layout.side.get(), side::retired, layout.parent.get(), layout.output);
        throw;
    }
}

void sync_names(const Layout& layout, const Disk& disk) {
    disk.sync_folder(layout.parent.get());
    disk.sync_folder(layout.side.get());
}

} // namespace

void put_in_place(const Layout& layout, const Disk& disk, Exchange how) {
    const bool is_first = !status(layout.parent.get(), layout.output).has_value();
    if (is_first) {
        put_into_free_place(layout, disk);
    } else if (how == Exchange::atomic_if_possible &&
               disk.exchange(layout.side.get(), side::staging, layout.parent.get(), layout.output)) {
        disk.move(layout.side.get(), side::staging, layout.side.get(), side::retired);
    } else {
        move_twice(layout, disk);
    }
    // The old site is only removed once the new one is sure to be found after a power cut.
    sync_names(layout, disk);
}

} // namespace veilleur::publish
