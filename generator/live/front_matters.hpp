#pragma once

#include "base/source_tree.hpp"

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::live {

// A tree that remembers the front matter of every sheet that is read through it, so that an edit of the text below can
// be told from any other. Keeps a reference to `tree`. Safe to read from many threads.
class FrontMatters final : public SourceTree {
public:
    explicit FrontMatters(const SourceTree& tree) : tree_(tree) {}

    std::vector<SourceEntry> list(std::string_view folder) const override { return tree_.list(folder); }
    std::string read(std::string_view path) const override;
    bool contains(std::string_view path) const override { return tree_.contains(path); }

    // Whether `bytes` begin with the front matter that was read at `path`.
    bool unchanged(std::string_view path, std::string_view bytes) const;

private:
    const SourceTree& tree_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::string, std::less<>> digests_; // by path
};

} // namespace veilleur::live
