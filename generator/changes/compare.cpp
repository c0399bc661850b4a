#include "changes/compare.hpp"

#include "changes/addresses.hpp"
#include "changes/entries.hpp"
#include "changes/others.hpp"
#include "changes/pairing.hpp"
#include "changes/reviews.hpp"

namespace veilleur::changes {

Changes compare(const Site& before, const Site& after, const std::set<std::string, std::less<>>& faulty) {
    const std::vector<EntryPair> pairs = pair_entries(before, after);
    Changes changes;
    changes.entries = entry_changes(before, after, pairs, faulty);
    changes.reviews = review_changes(before, after, pairs, changes.entries);
    changes.others = other_changes(before.project, after.project);
    changes.gone = gone_addresses(before, after, pairs, faulty);
    return changes;
}

void report_gone_addresses(const Changes& changes, Diagnostics& diagnostics) {
    for (const GoneAddress& gone : changes.gone) {
        if (gone.now_url.empty())
            diagnostics.add("address-of-removed-sheet", {gone.path, {}}, {gone.url});
        else
            diagnostics.add("address-without-alias", {gone.path, {}}, {gone.url, gone.now_url});
    }
}

} // namespace veilleur::changes
