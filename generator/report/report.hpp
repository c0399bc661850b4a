#pragma once

#include "model/site.hpp"

#include <cstddef>
#include <string>
#include <vector>

// Where the sheets stand, for those who look after them.
namespace veilleur::report {

// What there is of one type.
struct Coverage {
    TypeIndex type;
    std::size_t sheets = 0; // in one language or both
    PerLanguage<std::size_t> in{};
    std::size_t pairs = 0;
    std::size_t in_step = 0;  // pairs whose translation is known to say what the original says
    std::size_t drifted = 0;  // pairs whose original changed since; the others are unknown
    std::size_t turnkey = 0;  // ready to use
    std::size_t reviewed = 0; // with a date of review
};

struct MissingTranslation {
    EntryIndex entry;
    Language language = Language::fr; // the one that is missing
};

struct StaleFact {
    SheetIndex sheet;
    std::string id;
};

// A sheet that no relation, no link and no field of another sheet leads to.
struct Orphan {
    EntryIndex entry;
    bool in_menu = false; // the list of its type is one click from every page
};

// What one sheet of a type has, and what others of the type have and it has not.
struct Peer {
    EntryIndex entry;
    std::vector<std::size_t> has, lacks; // places in PeerGroup::parts
};

struct PeerGroup {
    TypeIndex type;
    std::vector<PerLanguage<std::string>> parts; // what at least one of the sheets has
    std::vector<Peer> peers;
};

// Everything in a fixed order: types as in menus, sheets by id, reviews by date.
struct Report {
    std::vector<Coverage> coverage; // of types that have sheets
    std::vector<MissingTranslation> missing;
    std::vector<SheetIndex> drifted;  // translations; what changed is in Site::links
    std::vector<EntryIndex> due;      // past their date of review
    std::vector<EntryIndex> upcoming; // due within `months_ahead`
    std::vector<StaleFact> stale;
    std::vector<EntryIndex> incomplete; // of a type that can be ready to use, and not so
    std::vector<std::size_t> open;      // places in Site::questions
    std::vector<Orphan> orphans;
    std::vector<PeerGroup> peers; // of types that say `peers: true`
};

inline constexpr int months_ahead = 3;

Report gather(const Site& site);

} // namespace veilleur::report
