#pragma once

#include "model/site.hpp"

#include <string>
#include <vector>

namespace veilleur::render {

// The orders that lists need, worked out once per language.
class Order {
public:
    explicit Order(const Site& site);

    // All entries by their number where the type has one, then by title as the language sorts it.
    const std::vector<EntryIndex>& by_title(Language language) const { return by_title_[language]; }

    // Entries that the repository knows the age of: newest change first, then by type in the order of the menu, then by
    // title.
    const std::vector<EntryIndex>& by_change(Language language) const { return by_change_[language]; }

    // The letter under which an entry stands in an index: A to Z, or # for what begins otherwise.
    static std::string letter(const Site& site, EntryIndex entry, Language language);

private:
    PerLanguage<std::vector<EntryIndex>> by_title_, by_change_;
};

// All entries by title alone, as the language sorts it.
std::vector<EntryIndex> alphabetical(const Site& site, Language language);

// When the file that a reader of `language` sees was last changed, if the repository tells.
const Moment* updated(const Site& site, EntryIndex entry, Language language);

} // namespace veilleur::render
