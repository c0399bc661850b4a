#include "search/lexicon_builder.hpp"

#include "search/compounds.hpp"
#include "search/endings.hpp"
#include "search/groups.hpp"

#include <algorithm>
#include <unordered_map>

namespace veilleur::search {

namespace {

// All words of the sheets, and which each use is of: every use is looked up once only, of the million in a large site.
struct Vocabulary {
    static constexpr std::uint32_t left_out = 0xFFFFFFFF;

    std::vector<std::string> forms;  // rising
    std::vector<std::uint32_t> uses; // the number of the form, or left_out, sheet by sheet
};

// Forms have the numbers in which they were met; these become those of the rising order.
void renumber(std::vector<std::uint32_t>& uses, std::vector<std::pair<std::string_view, std::uint32_t>>& met) {
    std::vector<std::uint32_t> risen(met.size(), Vocabulary::left_out);
    std::erase_if(met, [](const auto& each) { return each.first.empty(); });
    std::ranges::sort(met);
    for (std::uint32_t at = 0; at < met.size(); ++at)
        risen[met[at].second] = at;
    for (std::uint32_t& use : uses)
        use = risen[use];
}

Vocabulary vocabulary(std::span<const SheetWords> sheets, const std::function<bool(const std::string&)>& is_left_out) {
    Vocabulary all;
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::pair<std::string_view, std::uint32_t>> met; // without its text if it is left out
    for (const SheetWords& sheet : sheets)
        for (const WordUse& word : sheet.words) {
            const auto next = static_cast<std::uint32_t>(met.size());
            const auto [known, is_new] = numbers.emplace(word.form, next);
            if (is_new) met.emplace_back(is_left_out(word.form) ? std::string_view() : word.form, next);
            all.uses.push_back(known->second);
        }
    renumber(all.uses, met);
    for (const auto& [form, number] : met)
        all.forms.emplace_back(form);
    return all;
}

Lists flattened(const std::vector<std::vector<Posting>>& lists) {
    Lists all;
    for (const std::vector<Posting>& list : lists)
        all.add(list);
    return all;
}

Lists word_lists(std::span<const SheetWords> sheets, const Vocabulary& words) {
    const Impacts impacts(sheets);
    std::vector<std::vector<Posting>> lists(words.forms.size());
    auto form = words.uses.begin();
    for (std::uint32_t sheet = 0; sheet < sheets.size(); ++sheet)
        for (const WordUse& word : sheets[sheet].words)
            if (const std::uint32_t number = *form++; number != Vocabulary::left_out)
                lists[number].push_back({sheet, word.use.place, impacts.impact(sheet, word.use.counts)});
    return flattened(lists);
}

// The first spelling met, sheet by sheet.
Spellings spellings_in(std::span<const SheetWords> sheets) {
    Spellings all;
    for (const SheetWords& sheet : sheets)
        all.insert(sheet.spellings.begin(), sheet.spellings.end());
    return all;
}

} // namespace

Lexicon build_lexicon(std::span<const SheetWords> sheets, Language language, Compounds compounds,
                      const std::function<bool(const std::string&)>& is_left_out, unsigned jobs) {
    Lexicon lexicon;
    Vocabulary words = vocabulary(sheets, is_left_out);
    lexicon.lists = word_lists(sheets, words);
    lexicon.forms = std::move(words.forms);
    lexicon.group_back = group_inflections(lexicon.forms, spellings_in(sheets), language);
    if (compounds == Compounds::cut) lexicon.parts = compound_parts(lexicon.forms, language, jobs);
    lexicon.paradigms = paradigms(language);
    return lexicon;
}

Lists concept_lists(std::span<const SheetWords> sheets, std::size_t count) {
    const Impacts impacts(sheets);
    std::vector<std::vector<Posting>> lists(count);
    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet)
        for (const ConceptUse& use : sheets[sheet].concepts)
            lists[use.number].push_back(
                {static_cast<std::uint32_t>(sheet), use.use.place, impacts.impact(sheet, use.use.counts)});
    return flattened(lists);
}

} // namespace veilleur::search
