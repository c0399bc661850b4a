#include "search/tallies.hpp"

#include "search/field_weights.hpp"

namespace veilleur::search {

void Tallies::Tally::leave_place() {
    if (here > most) {
        most = here;
        used.use.place = place;
    }
    here = 0;
}

void Tallies::begin_text(const SearchedText& text) {
    field_ = static_cast<std::size_t>(text.field);
    times_ = text.times;
    weight_ = text.times * field_weight(text.field);
    place_ = text.place;
}

std::vector<NumberedUse> Tallies::take() {
    std::vector<NumberedUse> uses;
    uses.reserve(tallies_.size());
    for (Tally& tally : tallies_) {
        tally.leave_place();
        uses.push_back(tally.used);
    }
    tallies_.clear();
    return uses;
}

} // namespace veilleur::search
