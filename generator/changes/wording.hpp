#pragma once

#include "model/language.hpp"

#include <string_view>

namespace veilleur::changes {

using Words = PerLanguage<std::string_view>;

// What the Markdown says. Patterns with {count} are ICU's, as in base/message_format.
namespace words {

inline constexpr Words title{{"Ce qui change", "Wat verandert"}};
inline constexpr Words nothing{{"Rien ne change dans le contenu.", "Er verandert niets aan de inhoud."}};
inline constexpr Words passages{{"Voir chaque passage avant et après", "Elke passage voor en na bekijken"}};
inline constexpr Words cut{{"La suite est trop longue pour être montrée ici.", "De rest is te lang om hier te tonen."}};

inline constexpr Words count_added{{"{count, plural, one {# fiche ajoutée} other {# fiches ajoutées}}",
                                    "{count, plural, one {# fiche toegevoegd} other {# fiches toegevoegd}}"}};
inline constexpr Words count_changed{{"{count, plural, one {# fiche modifiée} other {# fiches modifiées}}",
                                      "{count, plural, one {# fiche gewijzigd} other {# fiches gewijzigd}}"}};
inline constexpr Words count_renamed{{"{count, plural, one {# fiche renommée} other {# fiches renommées}}",
                                      "{count, plural, one {# fiche hernoemd} other {# fiches hernoemd}}"}};
inline constexpr Words count_removed{{"{count, plural, one {# fiche retirée} other {# fiches retirées}}",
                                      "{count, plural, one {# fiche verwijderd} other {# fiches verwijderd}}"}};
inline constexpr Words count_to_translate{
    {"{count} à traduire ou à vérifier dans l’autre langue", "{count} te vertalen of na te kijken in de andere taal"}};

inline constexpr Words entries_added{{"Fiches ajoutées", "Toegevoegde fiches"}};
inline constexpr Words entries_changed{{"Fiches modifiées", "Gewijzigde fiches"}};
inline constexpr Words entries_renamed{{"Fiches renommées ou déplacées", "Hernoemde of verplaatste fiches"}};
inline constexpr Words entries_removed{{"Fiches retirées", "Verwijderde fiches"}};
inline constexpr Words reviews{{"Dates de relecture", "Data van nalezing"}};
inline constexpr Words others{{"Autres changements", "Andere wijzigingen"}};
inline constexpr Words gone{
    {"Adresses qui ne mèneraient plus à rien", "Adressen die nergens meer naartoe zouden leiden"}};
inline constexpr Words faults{{"Ce que la vérification a trouvé", "Wat de controle vond"}};
inline constexpr Words no_faults{{"Rien à corriger. Merci !", "Niets te verbeteren. Bedankt!"}};

inline constexpr PerLanguage<Words> languages{{Words{{"français", "Frans"}}, Words{{"néerlandais", "Nederlands"}}}};

inline constexpr Words colon{{" : ", ": "}};
inline constexpr Words is_new{{"nouveau texte", "nieuwe tekst"}};
inline constexpr Words is_removed{{"texte retiré", "tekst verwijderd"}};
inline constexpr Words is_unreadable{
    {"ne peut pas encore être lu : voyez les fautes", "kan nog niet gelezen worden: zie de fouten"}};
inline constexpr Words only_settings{{"mise en forme, ordre ou réglages", "opmaak, volgorde of instellingen"}};
inline constexpr Words untouched{
    {"pas touché : **à traduire ou à vérifier**", "niet aangepast: **te vertalen of na te kijken**"}};
inline constexpr Words without_translation{
    {"n’existe pas encore : **à traduire**", "bestaat nog niet: **te vertalen**"}};
inline constexpr Words text_start{{"début du texte", "begin van de tekst"}};
inline constexpr Words section_added{{"nouveau", "nieuw"}};
inline constexpr Words section_removed{{"retiré", "verwijderd"}};
inline constexpr Words too_many{
    {"trop de changements pour les montrer un à un", "te veel wijzigingen om ze één voor één te tonen"}};
inline constexpr Words more{{"et d’autres", "en andere"}};
inline constexpr Words address{{"adresse", "adres"}};
inline constexpr Words former_file{{"ancien fichier", "vroeger bestand"}};

inline constexpr Words reviewed{{"relue le {0}", "nagelezen op {0}"}};
inline constexpr Words reviewed_before{{"avant : {0}", "voordien: {0}"}};
inline constexpr Words never_reviewed{{"pas encore relue", "nog niet nagelezen"}};
inline constexpr Words next_review{{"à relire avant le {0}", "na te lezen vóór {0}"}};
inline constexpr Words review_due{{"**devait être relue avant le {0}**", "**moest nagelezen worden vóór {0}**"}};

inline constexpr Words added{{"ajouté", "toegevoegd"}};
inline constexpr Words changed{{"modifié", "gewijzigd"}};
inline constexpr Words removed{{"retiré", "verwijderd"}};

// In the order of OtherChange::Subject.
inline constexpr Words subjects[] = {
    {{"réglages du site", "instellingen van de site"}},
    {{"thème", "thema"}},
    {{"territoire", "gebied"}},
    {{"référence", "referentie"}},
    {{"contact", "contact"}},
    {{"type de fiche", "type fiche"}},
    {{"image", "afbeelding"}},
    {{"fichier du thème", "bestand van het thema"}},
};

} // namespace words

} // namespace veilleur::changes
