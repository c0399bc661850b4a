#pragma once

#include "base/diagnostic.hpp"
#include "link/entries.hpp"
#include "model/site.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::link {

// Looks up the sheets that others name, and says what is wrong with a name that leads nowhere.
class Targets {
public:
    // `faulty` are the files with errors so far: a sheet that could not be read is not unknown, and its own error will
    // do.
    Targets(const Site& site, const Unpublished& unpublished, std::set<std::string, std::less<>> faulty);

    // The entry called `id`; if there is none, a diagnostic at `where` with the nearest id.
    EntryIndex find(std::string_view id, const Location& where, Diagnostics& diagnostics) const;

    // The same, and its type must be among `types` (names; empty: any). `user` names the field or relation.
    EntryIndex find_of_type(std::string_view id, const std::vector<std::string>& types, std::string_view user,
                            const Location& where, Diagnostics& diagnostics) const;

private:
    bool could_not_be_read(std::string_view id) const;

    const Site& site_;
    const Unpublished& unpublished_;
    std::set<std::string, std::less<>> faulty_;
    std::vector<std::string> ids_;
};

} // namespace veilleur::link
