#pragma once

#include "search/impacts.hpp"
#include "search/index.hpp"
#include "search/site_words.hpp"

#include <functional>
#include <span>

namespace veilleur::search {

enum class Compounds { cut, left_whole };

// The lexicon of `words`, which are of `language`. Forms for which `is_left_out` says so are not in it. The same
// for any number of jobs.
Lexicon build_lexicon(const SiteWords& words, Language language, Compounds compounds,
                      const std::function<bool(const std::string&)>& is_left_out, unsigned jobs);

// The lists of `count` concepts.
Lists concept_lists(std::span<const SheetWords> sheets, std::size_t count);

} // namespace veilleur::search
