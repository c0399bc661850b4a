#pragma once

#include "load/translation_record.hpp"
#include "support/golden_source.hpp"

#include <stdexcept>

namespace veilleur::test {

inline constexpr std::string_view original_path = "content/methods/talk.fr.md";
inline constexpr std::string_view translation_path = "content/methods/talk.nl.md";

// The golden site with one more pair in memory, whose translation can be accepted as the program does it.
struct DriftSource : GoldenSource {
    DriftSource() {
        original() = "---\ntitle: \"Parler\"\nsummary: \"Parler ensemble.\"\nmaterials:\n  - \"Une montre\"\n"
                     "  - \"Des chaises\"\nduration: { min: 10, max: 20 }\ntopics: [network]\n---\n\n"
                     "## En bref\n\nOn parle d’abord à deux, puis tous ensemble.\n\n"
                     "## Avant la rencontre\n\nPrévoir une salle calme et de l’eau.\n\n"
                     "## Après la rencontre\n\nNoter ce qui reste ouvert.\n\n"
                     "## Pour aller plus loin {#further}\n\nLire la synthèse du cycle.\n";
        translation() = "---\ntitle: \"Praten\"\nsummary: \"Samen praten.\"\nmaterials:\n  - \"Een horloge\"\n"
                        "  - \"Stoelen\"\n---\n\n"
                        "## In het kort\n\nEerst per twee, dan samen.\n\n"
                        "## Voor de bijeenkomst\n\nZorg voor een rustige zaal en water.\n\n"
                        "## Na de bijeenkomst\n\nNoteer wat open blijft.\n\n"
                        "## Verder {#further}\n\nLees de cyclussynthese.\n";
    }

    std::string& original() { return files[std::string(original_path)]; }
    std::string& translation() { return files[std::string(translation_path)]; }

    // What `veilleur accept-translation` does.
    void accept() {
        const Site site = linked(1, {}, load::Originals::all);
        const Entry& entry = site.at(site.entry("methods/talk"));
        const auto accepted =
            load::with_record(translation_path, translation(), site.at(entry.sheets[Language::fr]).passages);
        if (!accepted) throw std::logic_error("the translation cannot be accepted");
        translation() = *accepted;
    }

    Drift drift(std::string_view id = "methods/talk", History history = {}) {
        const Site site = linked(1, std::move(history));
        return site.links[site.at(site.entry(id)).sheets[Language::nl].at()].drift;
    }

    // "changed: Avant la rencontre", one per passage.
    std::vector<std::string> named() {
        constexpr std::string_view kinds[] = {"changed", "added", "removed", "moved"};
        std::vector<std::string> all;
        for (const DriftedPassage& each : drift().passages)
            all.push_back(std::string(kinds[static_cast<std::size_t>(each.kind)]) + ": " + each.original_label);
        return all;
    }
};

// The first `from` in `text` replaced by `to`; it must be there.
inline void change(std::string& text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) throw std::logic_error("not in the text: " + std::string(from));
    text.replace(at, from.size(), to);
}

} // namespace veilleur::test
