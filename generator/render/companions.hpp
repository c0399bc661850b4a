#pragma once

#include "render/collections.hpp"
#include "render/page_writer.hpp"

namespace veilleur::render {

// The pages that the theme adds beside sheets (docs/theming.md, "Companions"). Const, and safe to use from many
// threads.
class Companions {
public:
    explicit Companions(const Site& site);

    // Those of the type of an entry.
    const std::vector<const ThemeCompanion*>& of(const Entry& entry) const { return by_type_[entry.type.at()]; }

    // The address beside the sheet of `entry` in `language`; empty where there is no sheet in that language, or it has
    // nothing in the field that the companion needs.
    std::string url(const ThemeCompanion& companion, const Entry& entry, Language language) const;

    // What templates see as `sheet.companions`: every companion of the theme by name, its address or none.
    templates::Value urls(const Entry& entry, Language language) const;

    // The page itself; its address must not be empty.
    Page page(const Collections& collections, const ThemeCompanion& companion, EntryIndex entry,
              Language language) const;

private:
    const Site& site_;
    std::vector<std::vector<const ThemeCompanion*>> by_type_;
    templates::Value none_; // of types without companions
};

} // namespace veilleur::render
