#pragma once

#include "history/handle.hpp"
#include "history/object_id.hpp"
#include "history/repository.hpp"

#include <optional>
#include <string_view>

namespace veilleur::history {

// One line of a tree. It borrows from the TreeBytes it was read from.
struct TreeLine {
    std::string_view bytes; // mode, name and id as they stand in the object
    std::string_view mode;  // octal
    std::string_view name;

    bool is_folder() const { return mode == "40000" || mode == "040000"; }
    bool is_submodule() const { return mode == "160000"; }
    ObjectId id() const;
};

// A tree as it stands in the object, read line by line: comparing two trees passes over nearly every line without
// looking into it, and making entries out of them all would take most of the time.
class TreeBytes {
public:
    // Without an id it is empty. Throws Fault if the object is missing or no tree.
    TreeBytes(const Repository& repository, const std::optional<ObjectId>& id);
    TreeBytes(const TreeBytes&) = delete;
    TreeBytes& operator=(const TreeBytes&) = delete;

    const std::optional<TreeLine>& current() const { return current_; } // none after the last one
    void advance();                                                     // throws Fault if the tree is malformed

private:
    OdbObject object_;
    std::string_view rest_;
    std::optional<TreeLine> current_;
};

} // namespace veilleur::history
