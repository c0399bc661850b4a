#pragma once

#include "search/texts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace veilleur::search {

using FieldCounts = PerTextField<std::uint16_t>;

// How often, and where, a sheet holds a word or a concept.
struct Use {
    FieldCounts counts{};
    std::uint32_t place = 0; // where it weighs most, the first of equals
};

struct NumberedUse {
    std::uint32_t number = 0; // of the word or the concept
    Use use;
};

// Counts what one sheet holds. It serves one sheet after another without being cleared for each.
class Tallies {
public:
    void begin_text(const SearchedText& text); // texts come by rising place

    // The text holds what has this number, once more. Whether it is the first time in the sheet.
    bool add(std::uint32_t number);

    std::vector<NumberedUse> take(); // in the order in which they were met; begins the next sheet

private:
    struct Tally {
        NumberedUse used;        // with the place that weighs most of those that are done
        std::uint32_t most = 0;  // how much it weighs there
        std::uint32_t place = 0; // where the last text was that holds it
        std::uint32_t here = 0;  // how much it weighs there

        void leave_place();
    };

    Tally& tally_of(std::uint32_t number);

    std::vector<Tally> tallies_;
    std::vector<std::uint32_t> where_; // by number: in tallies_, if it is there that the number stands
    std::size_t field_ = 0;            // of the text, as are the others
    std::uint32_t times_ = 0, weight_ = 0, place_ = 0;
};

inline bool Tallies::add(std::uint32_t number) {
    constexpr std::uint32_t most = std::numeric_limits<std::uint16_t>::max();
    const std::size_t known = tallies_.size();
    Tally& tally = tally_of(number);
    std::uint16_t& count = tally.used.use.counts[field_];
    count = static_cast<std::uint16_t>(std::min(count + times_, most));
    if (tally.place != place_) {
        tally.leave_place();
        tally.place = place_;
    }
    tally.here += weight_;
    return tallies_.size() > known;
}

inline Tallies::Tally& Tallies::tally_of(std::uint32_t number) {
    if (number >= where_.size()) where_.resize(std::size_t{number} * 2 + 1);
    const std::uint32_t where = where_[number];
    if (where < tallies_.size() && tallies_[where].used.number == number) return tallies_[where];
    where_[number] = static_cast<std::uint32_t>(tallies_.size());
    return tallies_.emplace_back(Tally{{number, {}}, 0, place_, 0});
}

} // namespace veilleur::search
