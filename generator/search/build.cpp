#include "search/build.hpp"

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "search/concepts.hpp"
#include "search/facets.hpp"
#include "search/field_weights.hpp"
#include "search/index_file.hpp"
#include "search/lexicon_builder.hpp"
#include "search/site_words.hpp"
#include "search/stop_words.hpp"
#include "search/texts.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

constexpr std::size_t digits_in_name = 16;

std::vector<EntryIndex> indexed_entries(const Site& site, Language language) {
    std::vector<EntryIndex> sheets;
    for (std::size_t at = 0; at < site.entries.size(); ++at)
        if (site.entries[at].sheets[language]) sheets.emplace_back(at);
    std::ranges::stable_sort(sheets, {}, [&](EntryIndex each) { return site.at(each).type; });
    return sheets;
}

std::vector<IndexedType> indexed_types(const Site& site, Language language) {
    std::vector<IndexedType> types;
    for (const ContentType& type : site.project.types)
        types.push_back({type.name, type.singular[language], type.plural[language], type.accent});
    return types;
}

IndexedSheet indexed_sheet(const Site& site, const Entry& entry, Language language) {
    const Sheet& own = site.at(entry.sheets[language]);
    IndexedSheet sheet;
    sheet.type = entry.type.value;
    sheet.id = entry.id;
    sheet.url = entry.url[language];
    sheet.title = own.title;
    sheet.summary = own.summary;
    if (const SheetIndex pair = entry.sheets[other(language)]) {
        sheet.other_url = entry.url[other(language)];
        sheet.other_title = site.at(pair).title;
    }
    for (const Heading& heading : own.document.headings)
        sheet.headings.push_back({heading.text, heading.id});
    return sheet;
}

void add_sheets(Index& index, const Site& site, const std::vector<EntryIndex>& entries) {
    Facets found = facets(site, entries, index.language);
    index.facets = std::move(found.groups);
    for (const EntryIndex entry : entries)
        index.sheets.push_back(indexed_sheet(site, site.at(entry), index.language));
    for (std::size_t at = 0; at < entries.size(); ++at)
        index.sheets[at].facets = std::move(found.values[at]);
}

using Gather = std::vector<SearchedText> (*)(const Site&, const Entry&, Language);

SiteWords words_of(const Site& site, const std::vector<EntryIndex>& entries, Language language, Gather gather,
                   const WordRules& rules, unsigned jobs) {
    return site_words(
        entries.size(), [&](std::size_t at) { return gather(site, site.at(entries[at]), language); }, rules, jobs);
}

} // namespace

Index build(const Site& site, Language language, unsigned jobs) {
    Index index;
    index.language = language;
    index.parameters = default_parameters();
    index.folding = Folding::of_latin();
    index.stop_words = stop_words(language);
    index.types = indexed_types(site, language);
    const std::vector<EntryIndex> entries = indexed_entries(site, language);
    add_sheets(index, site, entries);
    index.rarity = rarities(entries.size());

    const std::vector<ConceptForm> forms = concept_forms(site, language, index.folding);
    const ConceptFinder finder(forms);
    const WordRules rules{index.folding, index.stop_words, &finder};
    const SiteWords words = words_of(site, entries, language, searched_texts, rules, jobs);
    index.own = build_lexicon(
        words, language, Compounds::cut, [](const std::string&) { return false; }, jobs);
    index.concepts = concept_lists(words.sheets, concept_count(forms));
    index.keys = concept_keys(forms);

    // Words of the other language that this one has too are this one's.
    const std::vector<std::string> other_stop_words = stop_words(other(language));
    const WordRules other_rules{index.folding, other_stop_words, nullptr};
    const auto is_own = [&](const std::string& form) {
        return std::ranges::binary_search(index.own.forms, form) || is_stop_word(index.stop_words, form);
    };
    index.other = build_lexicon(words_of(site, entries, language, other_texts, other_rules, jobs), other(language),
                                Compounds::left_whole, is_own, jobs);
    return index;
}

OutputFile index_file(const Site& site, Language language, unsigned jobs) {
    OutputFile file;
    file.bytes = packed(build(site, language, jobs));
    file.path = "assets/search." + std::string(code(language)) + "." +
                sha256_hex(file.bytes).substr(0, digits_in_name) + ".bin";
    for (const Sheet& sheet : site.sheets)
        file.made_from.push_back(sheet.path);
    return file;
}

// Each language has its share of the jobs: what a language cannot share out does not keep the other one waiting.
PerLanguage<OutputFile> index_files(const Site& site, unsigned jobs) {
    PerLanguage<OutputFile> files;
    constexpr unsigned count = all_languages.size();
    const unsigned share = (std::max(1U, jobs) + count - 1) / count;
    parallel_for(count, jobs,
                 [&](std::size_t at) { files[all_languages[at]] = index_file(site, all_languages[at], share); });
    return files;
}

PerLanguage<std::string> write_indexes(const Site& site, unsigned jobs, OutputSink& sink) {
    PerLanguage<std::string> addresses;
    if (!site.project.theme.searches) return addresses;
    PerLanguage<OutputFile> files = index_files(site, jobs);
    for (const Language language : all_languages) {
        OutputFile& file = files[language];
        addresses[language] = "/" + file.path;
        sink.add(std::move(file));
    }
    return addresses;
}

} // namespace veilleur::search
