#include "report/words.hpp"

namespace veilleur::report {

const TableWords coverage_words{
    "coverage",
    {"Ce qu’il y a", "Wat er is", "What there is"},
    {"Par genre de fiche : combien, dans quelles langues, et où en sont les traductions. « Inconnu » veut dire que "
     "personne n’a noté sur quel texte la traduction a été faite.",
     "Per soort fiche: hoeveel, in welke talen, en hoe de vertalingen ervoor staan. ‘Onbekend’ wil zeggen dat niemand "
     "noteerde van welke tekst de vertaling vertrok.",
     "By type: how many, in which languages, and where the translations stand. “Unknown” means that nobody recorded "
     "the text a translation was made from."},
    {"Il n’y a pas encore de fiche.", "Er is nog geen fiche.", "There is no sheet yet."},
    {{"Genre", "Soort", "Type"},
     {"Fiches", "Fiches", "Sheets"},
     {"En français", "In het Frans", "In French"},
     {"En néerlandais", "In het Nederlands", "In Dutch"},
     {"Dans les deux", "In beide", "In both"},
     {"Traduction à jour", "Vertaling bijgewerkt", "Translation up to date"},
     {"Traduction à revoir", "Vertaling te herzien", "Translation to look at"},
     {"Inconnu", "Onbekend", "Unknown"},
     {"Clé sur porte", "Kant-en-klaar", "Ready to use"},
     {"Relecture datée", "Nagelezen op een datum", "With a date of review"}}};

const TableWords missing_words{
    "missing",
    {"Traductions qui manquent", "Ontbrekende vertalingen", "Missing translations"},
    {"Ces fiches n’existent que dans une langue.", "Deze fiches bestaan maar in één taal.",
     "These sheets exist in one language only."},
    {"Toutes les fiches existent dans les deux langues.", "Alle fiches bestaan in beide talen.",
     "Every sheet exists in both languages."},
    {{"Fiche", "Fiche", "Sheet"}, {"Genre", "Soort", "Type"}, {"Manque", "Ontbreekt", "Missing"}}};

const TableWords drifted_words{"drift",
                               {"Traductions à revoir", "Te herziene vertalingen", "Translations to look at"},
                               {"Le texte d’origine a changé depuis la traduction. Après avoir revu la traduction : "
                                "veilleur accept-translation FICHIER",
                                "De oorspronkelijke tekst is gewijzigd sinds de vertaling. Na het herzien van de "
                                "vertaling: veilleur accept-translation BESTAND",
                                "The original has changed since it was translated. Once the translation has been "
                                "looked at: veilleur accept-translation FILE"},
                               {"Aucune traduction connue n’est en retard sur son original.",
                                "Geen enkele gekende vertaling loopt achter op het origineel.",
                                "No translation is known to be behind its original."},
                               {{"Fiche", "Fiche", "Sheet"},
                                {"Ce qui a changé", "Wat er veranderde", "What changed"},
                                {"Fichier", "Bestand", "File"}}};

const TableWords due_words{
    "review-due",
    {"Fiches à relire", "Na te lezen fiches", "Sheets due for review"},
    {"Leur date de relecture est passée.", "De datum om ze na te lezen is voorbij.",
     "Their date of review has passed."},
    {"Aucune fiche n’attend d’être relue.", "Geen enkele fiche wacht op nalezing.", "No sheet waits for a review."},
    {{"Fiche", "Fiche", "Sheet"},
     {"Genre", "Soort", "Type"},
     {"Relue le", "Nagelezen op", "Reviewed on"},
     {"À relire avant le", "Na te lezen vóór", "Due on"}}};

const TableWords upcoming_words{
    "review-upcoming",
    {"À relire dans les trois mois", "Na te lezen binnen drie maanden", "Due for review within three months"},
    {"De quoi s’organiser.", "Om vooruit te plannen.", "To plan ahead."},
    {"Aucune relecture ne s’annonce.", "Er komt geen nalezing aan.", "No review is coming up."},
    {{"Fiche", "Fiche", "Sheet"},
     {"Genre", "Soort", "Type"},
     {"Relue le", "Nagelezen op", "Reviewed on"},
     {"À relire avant le", "Na te lezen vóór", "Due on"}}};

const TableWords stale_words{
    "stale",
    {"Informations périmées", "Verouderde gegevens", "Facts out of date"},
    {"Personne ne les a vérifiées depuis longtemps : la page le dit et ne les présente plus comme sûres.",
     "Niemand keek ze recent na: de pagina zegt dat en stelt ze niet meer als zeker voor.",
     "Nobody has checked them for long: the page says so and no longer shows them as true."},
    {"Aucune information n’est périmée.", "Er zijn geen verouderde gegevens.", "No fact is out of date."},
    {{"Fiche", "Fiche", "Sheet"}, {"Information", "Gegeven", "Fact"}, {"Fichier", "Bestand", "File"}}};

const TableWords turnkey_words{"turnkey",
                               {"Pas encore « clé sur porte »", "Nog niet kant-en-klaar", "Not yet ready to use"},
                               {"Ce qu’il manque pour animer sans rien préparer d’autre.",
                                "Wat er ontbreekt om zonder verdere voorbereiding te begeleiden.",
                                "What is missing to lead it without further preparation."},
                               {"Tout ce qui peut l’être est « clé sur porte ».",
                                "Alles wat kant-en-klaar kan zijn, is het ook.",
                                "Everything that can be ready to use is."},
                               {{"Fiche", "Fiche", "Sheet"}, {"Manque", "Ontbreekt", "Missing"}}};

const TableWords question_words{"questions",
                                {"Questions ouvertes", "Open vragen", "Open questions"},
                                {"Personne n’y a encore répondu, et aucun cycle ne les a reprises.",
                                 "Niemand heeft ze al beantwoord en geen enkele cyclus nam ze op.",
                                 "Nobody has answered them yet and no cycle has taken them up."},
                                {"Aucune question n’est ouverte.", "Er staat geen vraag open.", "No question is open."},
                                {{"Question", "Vraag", "Question"}, {"Posée dans", "Gesteld in", "Asked in"}}};

const TableWords orphan_words{
    "orphans",
    {"Fiches isolées", "Alleenstaande fiches", "Sheets on their own"},
    {"Aucune autre fiche n’y mène : on ne les trouve que par une liste, l’index ou la recherche.",
     "Geen andere fiche leidt erheen: je vindt ze alleen via een lijst, de index of het zoekveld.",
     "No other sheet leads to them: they are found through a list, the index or the search only."},
    {"On arrive à chaque fiche depuis une autre.", "Naar elke fiche leidt een andere.",
     "Every sheet is reached from another one."},
    {{"Fiche", "Fiche", "Sheet"}, {"Genre", "Soort", "Type"}, {"Dans un menu", "In een menu", "In a menu"}}};

const TableWords peer_words{"peers",
                            {"Ce que les unes ont et d’autres pas : {0}", "Wat de ene heeft en de andere niet: {0}",
                             "What some have and others lack: {0}"},
                            {"Pour que ces fiches se comparent, elles devraient dire les mêmes choses.",
                             "Om ze te kunnen vergelijken, zeggen deze fiches best hetzelfde.",
                             "To be compared, these sheets should say the same things."},
                            {"Il n’y a pas encore de fiche.", "Er is nog geen fiche.", "There is no sheet yet."},
                            {{"Fiche", "Fiche", "Sheet"}, {"A", "Heeft", "Has"}, {"N’a pas", "Heeft niet", "Lacks"}}};

const Wording total{"En tout", "In totaal", "In all"};
const Wording whole_sheet{"Peut-être toute la fiche", "Misschien de hele fiche", "Perhaps the whole sheet"};
const Wording yes{"oui", "ja", "yes"};
const Wording no{"non", "nee", "no"};
const Wording nothing_lacks{"rien", "niets", "nothing"};

Wording name_of(DriftKind kind) {
    switch (kind) {
    case DriftKind::changed:
        return {"modifié", "gewijzigd", "changed"};
    case DriftKind::added:
        return {"ajouté", "toegevoegd", "added"};
    case DriftKind::removed:
        return {"retiré", "verwijderd", "removed"};
    case DriftKind::moved:
        return {"déplacé", "verplaatst", "moved"};
    }
    return {};
}

Wording name_of(Language language) {
    if (language == Language::fr) return {"français", "Frans", "French"};
    return {"néerlandais", "Nederlands", "Dutch"};
}

} // namespace veilleur::report
