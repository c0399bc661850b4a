#include "search/lexicon_builder.hpp"

#include "search/compounds.hpp"
#include "search/endings.hpp"
#include "search/groups.hpp"

#include <algorithm>
#include <unordered_map>

namespace veilleur::search {

namespace {

std::vector<std::string> all_forms(std::span<const SheetWords> sheets,
                                   const std::function<bool(const std::string&)>& is_left_out) {
    std::unordered_map<std::string_view, bool> seen;
    for (const SheetWords& sheet : sheets)
        for (const WordUse& word : sheet.words)
            if (const auto [known, is_new] = seen.emplace(word.form, false); is_new)
                known->second = !is_left_out(word.form);
    std::vector<std::string> forms;
    for (const auto& [form, is_kept] : seen)
        if (is_kept) forms.emplace_back(form);
    std::ranges::sort(forms);
    return forms;
}

Lists flattened(const std::vector<std::vector<Posting>>& lists) {
    Lists all;
    for (const std::vector<Posting>& list : lists)
        all.add(list);
    return all;
}

Lists word_lists(std::span<const SheetWords> sheets, const std::vector<std::string>& forms) {
    std::unordered_map<std::string_view, std::size_t> numbers;
    for (std::size_t at = 0; at < forms.size(); ++at)
        numbers.emplace(forms[at], at);
    const Impacts impacts(sheets);
    std::vector<std::vector<Posting>> lists(forms.size());
    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet)
        for (const WordUse& word : sheets[sheet].words)
            if (const auto number = numbers.find(word.form); number != numbers.end())
                lists[number->second].push_back(
                    {static_cast<std::uint32_t>(sheet), word.use.place, impacts.impact(sheet, word.use.counts)});
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
    lexicon.forms = all_forms(sheets, is_left_out);
    lexicon.group_back = group_inflections(lexicon.forms, spellings_in(sheets), language);
    lexicon.lists = word_lists(sheets, lexicon.forms);
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
