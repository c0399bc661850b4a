#include "search/lexicon_builder.hpp"

#include "base/parallel.hpp"
#include "search/compounds.hpp"
#include "search/endings.hpp"
#include "search/groups.hpp"

#include <algorithm>
#include <numeric>

namespace veilleur::search {

namespace {

constexpr std::uint32_t left_out = 0xFFFFFFFF;

// The forms of all runs, and what number each run's words have among them.
struct Vocabulary {
    std::vector<std::string> forms;                  // rising
    std::vector<std::vector<std::uint32_t>> numbers; // per run, by its own number: the form's, or left_out
};

// The numbers of `met` in the order in which they were met become those of the rising order.
std::vector<std::uint32_t> risen_numbers(const std::vector<std::string>& met,
                                         const std::function<bool(const std::string&)>& is_left_out) {
    std::vector<std::uint32_t> rising;
    for (std::uint32_t number = 0; number < met.size(); ++number)
        if (!is_left_out(met[number])) rising.push_back(number);
    std::ranges::sort(rising, {}, [&](std::uint32_t number) -> const std::string& { return met[number]; });
    std::vector<std::uint32_t> risen(met.size(), left_out);
    for (std::uint32_t at = 0; at < rising.size(); ++at)
        risen[rising[at]] = at;
    return risen;
}

Vocabulary vocabulary(const std::vector<Run>& runs, const std::function<bool(const std::string&)>& is_left_out) {
    Vocabulary all;
    WordNumbers met;
    for (const Run& run : runs) {
        std::vector<std::uint32_t>& numbers = all.numbers.emplace_back();
        for (const MetWord& word : run.words)
            numbers.push_back(word.sheets == 0 ? left_out : met.of(word.form));
    }
    const std::vector<std::uint32_t> risen = risen_numbers(met.words(), is_left_out);
    for (std::vector<std::uint32_t>& numbers : all.numbers)
        for (std::uint32_t& number : numbers)
            if (number != left_out) number = risen[number];
    all.forms.resize(risen.size() - static_cast<std::size_t>(std::ranges::count(risen, left_out)));
    for (std::size_t at = 0; at < risen.size(); ++at)
        if (risen[at] != left_out) all.forms[risen[at]] = met.words()[at];
    return all;
}

// Where each run writes its postings: those of a word behind those of the runs before.
struct Places {
    std::vector<std::uint32_t> starts;            // of each list, and the end of the last
    std::vector<std::vector<std::uint32_t>> next; // per run, by its own number
};

Places places(const std::vector<Run>& runs, const Vocabulary& words) {
    Places all{std::vector<std::uint32_t>(words.forms.size() + 1, 0), {}};
    const auto for_each_word = [&](auto visit) {
        for (std::size_t run = 0; run < runs.size(); ++run)
            for (std::size_t at = 0; at < runs[run].words.size(); ++at)
                if (words.numbers[run][at] != left_out) visit(run, at, words.numbers[run][at]);
    };
    for_each_word([&](std::size_t run, std::size_t at, std::uint32_t form) {
        all.starts[form + 1] += runs[run].words[at].sheets;
    });
    std::partial_sum(all.starts.begin(), all.starts.end(), all.starts.begin());
    std::vector<std::uint32_t> free(all.starts.begin(), all.starts.end() - 1);
    for (const Run& run : runs)
        all.next.emplace_back(run.words.size(), 0);
    for_each_word([&](std::size_t run, std::size_t at, std::uint32_t form) {
        all.next[run][at] = free[form];
        free[form] += runs[run].words[at].sheets;
    });
    return all;
}

Lists word_lists(const SiteWords& words, const Vocabulary& vocabulary, unsigned jobs) {
    const Impacts impacts(words.sheets);
    Places places = search::places(words.runs, vocabulary);
    Lists lists{std::move(places.starts), {}};
    lists.postings.resize(lists.starts.back());
    parallel_for(words.runs.size(), jobs, [&](std::size_t at) {
        const Run& run = words.runs[at];
        for (std::size_t sheet = run.begin; sheet < run.end; ++sheet)
            for (const NumberedUse& word : words.sheets[sheet].words)
                if (vocabulary.numbers[at][word.number] != left_out)
                    lists.postings[places.next[at][word.number]++] = {static_cast<std::uint32_t>(sheet), word.use.place,
                                                                      impacts.impact(sheet, word.use.counts)};
    });
    return lists;
}

// The first spelling met, run by run.
Spellings spellings_in(const std::vector<Run>& runs) {
    Spellings all;
    for (const Run& run : runs)
        for (const MetWord& word : run.words)
            if (!word.spelling.empty()) all.emplace(word.form, word.spelling);
    return all;
}

} // namespace

Lexicon build_lexicon(const SiteWords& words, Language language, Compounds compounds,
                      const std::function<bool(const std::string&)>& is_left_out, unsigned jobs) {
    Lexicon lexicon;
    Vocabulary all = vocabulary(words.runs, is_left_out);
    lexicon.lists = word_lists(words, all, jobs);
    lexicon.forms = std::move(all.forms);
    lexicon.group_back = group_inflections(lexicon.forms, spellings_in(words.runs), language);
    if (compounds == Compounds::cut) lexicon.parts = compound_parts(lexicon.forms, language, jobs);
    lexicon.paradigms = paradigms(language);
    return lexicon;
}

Lists concept_lists(std::span<const SheetWords> sheets, std::size_t count) {
    const Impacts impacts(sheets);
    std::vector<std::vector<Posting>> lists(count);
    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet)
        for (const NumberedUse& use : sheets[sheet].concepts)
            lists[use.number].push_back(
                {static_cast<std::uint32_t>(sheet), use.use.place, impacts.impact(sheet, use.use.counts)});
    Lists all;
    for (const std::vector<Posting>& list : lists)
        all.add(list);
    return all;
}

} // namespace veilleur::search
