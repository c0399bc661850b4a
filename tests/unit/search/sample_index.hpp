#pragma once

#include "search/endings.hpp"
#include "search/field_weights.hpp"
#include "search/index.hpp"
#include "search/stop_words.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace veilleur::test {

// A lexicon of words, each with the sheets that hold it, all at the sheet itself with the same impact.
using Holders = std::vector<std::pair<std::string, std::vector<std::uint32_t>>>;

inline search::Lexicon lexicon_of(Holders holders, Language language, std::uint8_t impact = 6) {
    std::ranges::sort(holders);
    search::Lexicon lexicon;
    for (const auto& [form, sheets] : holders) {
        lexicon.forms.push_back(form);
        lexicon.group_back.push_back(0);
        std::vector<search::Posting> list;
        for (const std::uint32_t sheet : sheets)
            list.push_back({sheet, 0, impact});
        lexicon.lists.add(list);
    }
    lexicon.paradigms = search::paradigms(language);
    return lexicon;
}

// A French index of sheets "s0", "s1" … with one heading each, and the words given.
inline search::Index index_of(std::size_t sheet_count, Holders own, Holders other = {}) {
    search::Index index;
    index.parameters = search::default_parameters();
    index.folding = search::Folding::of_latin();
    index.stop_words = search::stop_words(Language::fr);
    index.types = {{"method", "Méthode", "Méthodes", "teal"}};
    index.facets = {{"topics", "", {{"network", "Réseau"}, {"posture", "Posture"}}}};
    for (std::size_t at = 0; at < sheet_count; ++at) {
        const std::string name = "s" + std::to_string(at);
        index.sheets.push_back({0,
                                name,
                                "/fr/methodes/" + name + "/",
                                "Fiche " + name,
                                "Résumé",
                                "/nl/" + name + "/",
                                "Steekkaart",
                                {static_cast<std::uint32_t>(at % 2)},
                                {{"Étape à suivre", "etape-a-suivre"}}});
    }
    index.rarity.assign(sheet_count + 1, 100);
    index.rarity[0] = 255;
    index.own = lexicon_of(std::move(own), Language::fr);
    index.other = lexicon_of(std::move(other), Language::nl);
    return index;
}

} // namespace veilleur::test
