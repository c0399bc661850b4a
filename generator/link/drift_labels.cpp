#include "link/drift_labels.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::link {

namespace {

// Fields that every sheet has, and what has no name in the file.
struct CommonName {
    std::string_view key;
    PerLanguage<std::string_view> label;
};

constexpr CommonName common_names[] = {
    {"_title", {{"Titre", "Titel"}}},
    {"_summary", {{"Résumé", "Samenvatting"}}},
    {opening_passage, {{"Début du texte", "Begin van de tekst"}}},
    {passages_order, {{"Ordre des parties", "Volgorde van de delen"}}},
};

std::string common_label(std::string_view key, Language language) {
    const auto found = std::ranges::find(common_names, key, &CommonName::key);
    return found == std::end(common_names) ? std::string() : std::string(found->label[language]);
}

std::string field_label(std::string_view key, const ContentType& type, Language language) {
    const std::string_view name = key.substr(1);
    const auto field = std::ranges::find(type.fields, name, &Field::name);
    const bool labelled = field != type.fields.end() && !field->label[language].empty();
    return labelled ? field->label[language] : std::string(name);
}

// Those whose id is not among `ids`, in their order.
std::vector<std::string> others(const std::vector<std::string>& keys, const std::vector<std::string>& ids) {
    std::vector<std::string> all;
    for (const std::string& key : keys)
        if (std::ranges::count(ids, key) == 0) all.push_back(key);
    return all;
}

std::vector<std::string> ids_of(const Document& document) {
    std::vector<std::string> ids;
    for (const Heading& heading : document.headings)
        ids.push_back(heading.id);
    return ids;
}

// Finds the heading of the translation for a section of the original.
class Pairing {
public:
    Pairing(std::vector<std::string> sections, const Document& translation) : translation_(translation) {
        const std::vector<std::string> ids = ids_of(translation);
        from_ = others(sections, ids);
        to_ = others(ids, sections);
    }

    const Heading* heading(std::string_view key) const {
        if (const Heading* same = translation_.heading(key)) return same;
        const auto found = std::ranges::find(from_, key);
        if (from_.size() != to_.size() || found == from_.end()) return nullptr;
        return translation_.heading(to_[static_cast<std::size_t>(found - from_.begin())]);
    }

private:
    const Document& translation_;
    std::vector<std::string> from_, to_;
};

} // namespace

std::vector<std::string> sections_of(const std::vector<Passage>& passages) {
    std::vector<std::string> keys;
    for (const Passage& passage : passages)
        if (!passage.key.starts_with('_')) keys.push_back(passage.key);
    return keys;
}

void label(std::vector<DriftedPassage>& passages, const std::vector<Passage>& before, const Sheet& original,
           const Sheet& translation, const ContentType& type) {
    const Pairing pairing(sections_of(before), translation.document);
    for (DriftedPassage& passage : passages) {
        const bool is_field = passage.key.starts_with('_');
        passage.label = common_label(passage.key, translation.language);
        passage.original_label = common_label(passage.key, original.language);
        if (!passage.label.empty()) continue;
        if (is_field) {
            passage.label = field_label(passage.key, type, translation.language);
            passage.original_label = field_label(passage.key, type, original.language);
            continue;
        }
        const Heading* there = original.document.heading(passage.key);
        const Heading* here = pairing.heading(passage.key);
        passage.original_label = there ? there->text : passage.key;
        if (!here) continue;
        passage.label = here->text;
        passage.anchor = here->id;
    }
}

} // namespace veilleur::link
