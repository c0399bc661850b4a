#pragma once

#include "base/source_tree.hpp"

#include <map>
#include <mutex>
#include <string>

namespace veilleur {

// A tree whose folders are each listed once: all stages see the same files, whatever is saved in the meantime, and the
// system is asked once. Keeps a reference to `source`, which does the reading. Safe to read from many threads.
class ListedTree final : public SourceTree {
public:
    explicit ListedTree(const SourceTree& source) : source_(source) {}

    std::vector<SourceEntry> list(std::string_view folder) const override {
        const std::lock_guard lock(mutex_);
        const auto known = lists_.find(folder);
        if (known != lists_.end()) return known->second;
        return lists_.emplace(folder, source_.list(folder)).first->second;
    }
    std::string read(std::string_view path) const override { return source_.read(path); }
    bool contains(std::string_view path) const override { return source_.contains(path); }

private:
    const SourceTree& source_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::vector<SourceEntry>, std::less<>> lists_;
};

} // namespace veilleur
