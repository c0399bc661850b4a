#include "model/site.hpp"

#include <algorithm>

namespace veilleur {

EntryIndex Site::entry(std::string_view id) const {
    const auto found = std::ranges::lower_bound(entries, id, {}, &Entry::id);
    return found == entries.end() || found->id != id ? EntryIndex()
                                                     : EntryIndex(static_cast<std::size_t>(found - entries.begin()));
}

const Sheet& Site::best(const Entry& entry, Language language) const {
    const SheetIndex own = entry.sheets[language];
    return at(own ? own : entry.sheets[other(language)]);
}

} // namespace veilleur
