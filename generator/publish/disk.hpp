#pragma once

#include "publish/reading.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace veilleur::publish {

enum class Syncing {
    to_disk,
    none, // for tests, which kill programs but cut no power
};

// Every step that changes the disk goes through here, so that a test can stop the program before any of them. Paths are
// relative to an open folder, and a symbolic link at their end is not followed. What the system refuses is thrown as
// Failure (machine_failed) with its reason, except where a return value says what is no fault. Modes are set as they
// stand, whatever the umask is. Safe from many threads if `before_step` is.
class Disk {
public:
    using BeforeStep = std::function<void(std::string_view step)>;

    explicit Disk(BeforeStep before_step = {}, Syncing syncing = Syncing::to_disk)
        : before_step_(std::move(before_step)), syncing_(syncing) {}

    bool make_folder(int parent, const std::string& path, unsigned mode) const; // false if something is there already
    FileStatus write_file(int parent, const std::string& path, std::string_view bytes) const; // which must be new
    void write_durably(int parent, const std::string& path, std::string_view bytes) const;    // old or new, on the disk

    bool link(int from, const std::string& old_path, int to, const std::string& new_path) const; // false if taken
    bool link_open_file(int file, int to, const std::string& path) const; // false if the system cannot: then write

    void move(int from, const std::string& old_path, int to, const std::string& new_path) const;
    bool exchange(int from, const std::string& old_path, int to, const std::string& new_path) const; // false: cannot

    void remove_file(int parent, const std::string& path) const;
    bool remove_folder(int parent, const std::string& path) const; // false if something is left in it

    void sync_folder(int folder) const;
    void sync_file_system(int folder) const;

private:
    void announce(std::string_view step) const {
        if (before_step_) before_step_(step);
    }

    BeforeStep before_step_;
    Syncing syncing_;
};

} // namespace veilleur::publish
