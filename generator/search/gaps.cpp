#include "search/gaps.hpp"

#include "search/concepts.hpp"
#include "search/engine.hpp"
#include "search/texts.hpp"

#include <algorithm>
#include <map>

namespace veilleur::search {

namespace {

constexpr std::size_t first_ones = 3;
constexpr std::size_t longest_acronym = 8;

bool is_found(const Engine& engine, const std::string& text, std::string_view id) {
    const std::vector<Result> results = engine.answer(text).results;
    const std::size_t count = std::min(results.size(), first_ones);
    return std::any_of(results.begin(), results.begin() + static_cast<std::ptrdiff_t>(count),
                       [&](const Result& each) { return engine.index().sheets[each.sheet].id == id; });
}

void add_titles(std::vector<Gap>& gaps, const Engine& engine) {
    for (const IndexedSheet& sheet : engine.index().sheets)
        if (!sheet.other_title.empty() && !is_found(engine, sheet.other_title, sheet.id))
            gaps.push_back({sheet.other_title, GapKind::other_title, sheet.id});
}

std::vector<std::string> term_ids(const Site& site) {
    std::vector<std::string> ids;
    for (const Entry& entry : site.entries)
        if (site.project.types[entry.type.at()].defines_terms) ids.push_back(entry.id);
    return ids;
}

void add_forms(std::vector<Gap>& gaps, const Site& site, const Engine& engine) {
    const std::vector<std::string> ids = term_ids(site);
    for (const ConceptForm& form : concept_forms(site, engine.index().language, engine.index().folding)) {
        if (form.kind != KeyKind::other_form || form.number >= ids.size()) continue;
        const std::string& id = ids[form.number];
        const bool has_sheet = bool(site.at(site.entry(id)).sheets[engine.index().language]);
        if (has_sheet && !is_found(engine, form.written, id)) gaps.push_back({form.written, GapKind::other_form, id});
    }
}

// Capitals only, two to eight of them.
bool is_in_capitals(std::string_view written) {
    return written.size() > 1 && written.size() <= longest_acronym &&
           std::ranges::all_of(written, [](char each) { return each >= 'A' && each <= 'Z'; });
}

void add_acronyms(std::vector<Gap>& gaps, const Site& site, const Index& index) {
    std::map<std::string, std::string> seen; // acronym -> the first sheet that has it
    for (const Entry& entry : site.entries) {
        if (!entry.sheets[index.language]) continue;
        for (const SearchedText& text : searched_texts(site, entry, index.language)) {
            TokenReader reader(text.text, index.folding);
            for (Token token; reader.next(token);) {
                const std::string written = text.text.substr(token.begin, token.end - token.begin);
                const bool is_key = std::ranges::binary_search(index.keys, token.letters, {}, &ConceptKey::tokens);
                if (is_in_capitals(written) && !is_key) seen.emplace(written, entry.id);
            }
        }
    }
    for (const auto& [written, id] : seen)
        gaps.push_back({written, GapKind::bare_acronym, id});
}

} // namespace

std::string_view reason(GapKind kind) {
    switch (kind) {
    case GapKind::other_title:
        return "title in the other language, does not find its sheet among the first three";
    case GapKind::other_form:
        return "form of a term in the other language, does not find it among the first three";
    case GapKind::bare_acronym:
        return "acronym that no term explains";
    }
    return "";
}

std::vector<Gap> gaps(const Site& site, const Index& index) {
    const Engine engine(index);
    std::vector<Gap> all;
    add_titles(all, engine);
    add_forms(all, site, engine);
    add_acronyms(all, site, index);
    std::ranges::sort(all);
    return all;
}

} // namespace veilleur::search
