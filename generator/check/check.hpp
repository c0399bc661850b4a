#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "check/personal_data.hpp"
#include "model/project.hpp"

#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

namespace veilleur::check {

// A tree that looks for personal data in every text that is read through it, so that no file is read twice. Needs no
// linked site, because nothing may be built or previewed before all of content/ has been looked at: `check_the_rest`.
// Keeps references to what it is made from. Safe to read from many threads; each file is looked at once.
class GuardedTree final : public SourceTree {
public:
    GuardedTree(const SourceTree& source, const std::vector<Contact>& contacts, Diagnostics& diagnostics);

    std::vector<SourceEntry> list(std::string_view folder) const override;
    std::string read(std::string_view path) const override;
    bool contains(std::string_view path) const override;

    // The names of everything below content/, and the texts there that nobody has read yet. Files that cannot be read
    // are left to whoever needs them.
    void check_the_rest(unsigned jobs) const;

private:
    bool is_first_look(std::string_view path) const;
    void check(const SourceEntry& entry) const;

    const SourceTree& source_;
    Diagnostics& diagnostics_;
    PublishedContacts contacts_;
    mutable std::mutex mutex_;
    mutable std::unordered_set<std::string> looked_at_;
};

} // namespace veilleur::check
