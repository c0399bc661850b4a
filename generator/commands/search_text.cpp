#include "commands/search_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace veilleur::commands {

namespace {

using Json = nlohmann::ordered_json;

std::string_view name_of(search::Way way) {
    switch (way) {
    case search::Way::exact:
        return "exact";
    case search::Way::inflection:
        return "inflection";
    case search::Way::concept_form:
        return "form of a term";
    case search::Way::concept_acronym:
        return "acronym";
    case search::Way::concept_other:
        return "term of the other language";
    case search::Way::joined:
        return "written as one word";
    case search::Way::part:
        return "part of a compound";
    case search::Way::other_language:
        return "other language";
    case search::Way::prefix:
        return "beginning";
    case search::Way::inside:
        return "inside a word";
    case search::Way::split:
        return "half of the word";
    case search::Way::slip:
        return "slip";
    }
    return "";
}

std::string found_word(const search::Index& index, const search::Expansion& expansion) {
    if (expansion.source == search::ListSource::own) return index.own.forms[expansion.list];
    if (expansion.source == search::ListSource::other) return index.other.forms[expansion.list];
    for (const search::ConceptKey& key : index.keys)
        if (key.number == expansion.list && key.kind == search::KeyKind::form) return key.tokens;
    return "";
}

std::string covered_words(const search::Question& question, std::uint32_t covers) {
    std::string words;
    for (std::size_t at = 0; at < question.tokens.size(); ++at)
        if (covers >> at & 1U) words += (words.empty() ? "" : " ") + question.tokens[at].letters;
    return words;
}

std::string heading_of(const search::IndexedSheet& sheet, std::uint32_t place) {
    return place == 0 ? "the sheet itself" : fmt::format("“{}”", sheet.headings[place - 1].text);
}

} // namespace

std::string results_as_json(const search::Index& index, std::span<const search::Result> results) {
    Json list = Json::array();
    for (const search::Result& result : results) {
        const search::IndexedSheet& sheet = index.sheets[result.sheet];
        list.push_back({{"id", sheet.id},
                        {"url", sheet.url},
                        {"title", sheet.title},
                        {"type", index.types[sheet.type].name},
                        {"score", result.score}});
    }
    return list.dump(2) + "\n";
}

std::string result_as_text(const search::Index& index, const search::Result& result) {
    const search::IndexedSheet& sheet = index.sheets[result.sheet];
    const std::string anchor = result.place == 0 ? "" : "#" + sheet.headings[result.place - 1].anchor;
    return fmt::format("{:>6}  {} ({})\n        {}{}\n", result.score, sheet.title, index.types[sheet.type].singular,
                       sheet.url, anchor);
}

std::string explanation(const search::Engine& engine, const search::Question& question, const search::Result& result) {
    const search::Index& index = engine.index();
    std::string text;
    const std::vector<search::Engine::Gift> gifts = engine.gifts(question, result.sheet);
    for (std::size_t at = 0; at < gifts.size(); ++at) {
        const std::string words = covered_words(question, question.clues[at].covers);
        if (gifts[at].product == 0) {
            text += fmt::format("          {}: not here\n", words);
            continue;
        }
        const search::Expansion& expansion = *gifts[at].expansion;
        const std::uint64_t impact = gifts[at].product / expansion.weight / expansion.rarity;
        text += fmt::format("          {} → {} ({}): weight {} × rarity {} × impact {} = {}, in {}\n", words,
                            found_word(index, expansion), name_of(expansion.way), expansion.weight, expansion.rarity,
                            impact, gifts[at].product, heading_of(index.sheets[result.sheet], gifts[at].place));
    }
    return text;
}

std::string results_as_line(const search::Index& index, std::span<const search::Result> results) {
    Json list = Json::array();
    for (const search::Result& result : results)
        list.push_back({index.sheets[result.sheet].id, result.score, result.place});
    return list.dump() + "\n";
}

} // namespace veilleur::commands
