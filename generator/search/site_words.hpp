#pragma once

#include "search/sheet_words.hpp"

#include <functional>

namespace veilleur::search {

// Sheets that one reader read, one after another: their words have its numbers.
struct Run {
    std::size_t begin = 0, end = 0; // sheets
    std::vector<MetWord> words;     // by number
};

struct SiteWords {
    std::vector<SheetWords> sheets;
    std::vector<Run> runs; // of all sheets, in their order
};

// The words of `count` sheets; `texts` is called for each, from several threads. How the sheets fall into runs depends
// on `jobs`, and nothing that an index says may depend on it.
SiteWords site_words(std::size_t count, const std::function<std::vector<SearchedText>(std::size_t)>& texts,
                     const WordRules& rules, unsigned jobs);

} // namespace veilleur::search
