#pragma once

#include "search/index.hpp"
#include "search/sheet_words.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace veilleur::search {

// BM25F (Robertson, Zaragoza 2009) cut in two: how much a sheet is about a word, a step that is stored with it, and how
// rare the word is, a byte that depends on the number of its sheets alone.
class Impacts {
public:
    explicit Impacts(std::span<const SheetWords> sheets);

    // From 1 to most_impact. `sheet` is a place in the sheets given to the constructor.
    std::uint8_t impact(std::size_t sheet, const FieldCounts& counts) const;

private:
    std::vector<PerTextField<double>> weights_; // of one word in a field, per sheet
};

// By number of sheets, from 0 to `sheet_count`.
std::vector<std::uint8_t> rarities(std::size_t sheet_count);

} // namespace veilleur::search
