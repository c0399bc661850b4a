#include "search/site_words.hpp"

#include "base/parallel.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

// Every reader finds out anew what it can know of a word: few runs, yet enough that threads finish together.
std::size_t run_count(std::size_t sheet_count, unsigned jobs) {
    const std::size_t wanted = jobs <= 1 ? 1 : std::size_t{jobs} * 4;
    return std::clamp<std::size_t>(sheet_count / 16, 1, wanted);
}

} // namespace

SiteWords site_words(std::size_t count, const std::function<std::vector<SearchedText>(std::size_t)>& texts,
                     const WordRules& rules, unsigned jobs) {
    SiteWords all{std::vector<SheetWords>(count), std::vector<Run>(run_count(count, jobs))};
    parallel_for(all.runs.size(), jobs, [&](std::size_t at) {
        Run& run = all.runs[at];
        run.begin = count * at / all.runs.size();
        run.end = count * (at + 1) / all.runs.size();
        SheetReader reader(rules);
        for (std::size_t sheet = run.begin; sheet < run.end; ++sheet)
            all.sheets[sheet] = reader.read(texts(sheet));
        run.words = reader.take_words();
    });
    return all;
}

} // namespace veilleur::search
