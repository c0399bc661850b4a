#include "markdown/wording.hpp"

#include <array>

namespace veilleur::markdown {

namespace {

constexpr std::array notes{
    NoteWording{"NOTE", "note", {{"Remarque", "Opmerking"}}},
    NoteWording{"TIP", "tip", {{"Conseil", "Tip"}}},
    NoteWording{"IMPORTANT", "important", {{"Important", "Belangrijk"}}},
    NoteWording{"WARNING", "warning", {{"Attention", "Let op"}}},
    NoteWording{"CONFIDENTIAL", "confidential", {{"Confidentialité", "Vertrouwelijkheid"}}},
};

constexpr PerLanguage<Wordings> all_wordings{{
    Wordings{"Notes", "Note", "Retour au texte, note", "Tableau", "\u00A0: ", "Fait", "À faire", "Graphique",
             "Les mêmes chiffres sont dans le tableau qui suit."},
    Wordings{"Voetnoten", "Voetnoot", "Terug naar de tekst, voetnoot", "Tabel", ": ", "Gedaan", "Te doen", "Grafiek",
             "Dezelfde cijfers staan in de tabel hieronder."},
}};

} // namespace

std::span<const NoteWording> note_wordings() {
    return notes;
}

const Wordings& wordings(Language language) {
    return all_wordings[language];
}

} // namespace veilleur::markdown
