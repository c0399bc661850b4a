#include "model/common_fields.hpp"

#include <utility>

namespace veilleur {

namespace {

using Texts = PerLanguage<std::string>;

enum class Presence { optional, required };
enum class Translation { none, own };

Field declared(std::string name, FieldKind kind, Texts label, Texts help, Presence presence = Presence::optional,
               Translation translation = Translation::none) {
    Field field;
    field.name = std::move(name);
    field.kind = kind;
    field.required = presence == Presence::required;
    field.translatable = translation == Translation::own;
    field.label = std::move(label);
    field.help = std::move(help);
    return field;
}

Field chosen(std::string name, Texts label, Texts help, std::vector<Choice> choices) {
    Field field = declared(std::move(name), FieldKind::choice, std::move(label), std::move(help));
    field.choices = std::move(choices);
    return field;
}

std::vector<Field> words() {
    return {
        declared("title", FieldKind::text, {{"Titre", "Titel"}},
                 {{"Le nom de la fiche, court et parlant.", "De naam van de fiche, kort en sprekend."}},
                 Presence::required, Translation::own),
        declared("summary", FieldKind::text, {{"Résumé", "Samenvatting"}},
                 {{"Une phrase de 200 signes au plus, lue dans les listes et les résultats de recherche.",
                   "Eén zin van hoogstens 200 tekens, te lezen in lijsten en zoekresultaten."}},
                 Presence::required, Translation::own),
        declared(
            "slug", FieldKind::text, {{"Fin de l’adresse", "Einde van het adres"}},
            {{"La dernière partie de l’adresse de la page\u00A0: minuscules sans accent, chiffres et traits d’union.",
              "Het laatste deel van het adres van de pagina: kleine letters zonder accent, cijfers en "
              "koppeltekens."}},
            Presence::optional, Translation::own),
        declared("aliases", FieldKind::list, {{"Anciennes adresses", "Vroegere adressen"}},
                 {{"Anciens noms ou chemins qui doivent mener à cette fiche.",
                   "Vroegere namen of paden die naar deze fiche moeten leiden."}},
                 Presence::optional, Translation::own),
        declared("keywords", FieldKind::list, {{"Mots pour la recherche", "Zoekwoorden"}},
                 {{"D’autres mots que l’on tape pour trouver cette fiche\u00A0: un sigle, un nom courant. La page ne "
                   "les montre pas.",
                   "Andere woorden die mensen typen om deze fiche te vinden: een letterwoord, een gangbare naam. De "
                   "pagina toont ze niet."}},
                 Presence::optional, Translation::own),
    };
}

std::vector<Field> place_and_state() {
    return {
        declared("topics", FieldKind::list, {{"Thèmes", "Thema’s"}},
                 {{"Des ids du fichier content/topics.yml.", "Id’s uit het bestand content/topics.yml."}}),
        declared("territory", FieldKind::text, {{"Territoire", "Gebied"}},
                 {{"Un id du fichier content/territories.yml.", "Een id uit het bestand content/territories.yml."}}),
        chosen("maturity", {{"Maturité", "Rijpheid"}},
               {{"Ce que l’expérience en dit\u202F; une proposition est signalée sur la page.",
                 "Wat de ervaring erover zegt; een voorstel wordt op de pagina gemeld."}},
               {{"proposal", {{"proposition", "voorstel"}}},
                {"tested", {{"testé", "getest"}}},
                {"validated", {{"validé", "gevalideerd"}}}}),
    };
}

std::vector<Field> upkeep() {
    return {
        declared("reviewed", FieldKind::date, {{"Relue le", "Nagelezen op"}},
                 {{"Le jour où quelqu’un l’a relue en entier.", "De dag waarop iemand ze helemaal heeft nagelezen."}}),
        declared("review_every", FieldKind::months, {{"À relire tous les (mois)", "Na te lezen om de (maanden)"}},
                 {{"Seulement si ce n’est pas la durée prévue pour ce type de fiche.",
                   "Alleen als het niet de termijn van dit type fiche is."}}),
        chosen("source_language", {{"Langue d’origine", "Oorspronkelijke taal"}},
               {{"La langue dans laquelle la fiche a été écrite d’abord.",
                 "De taal waarin de fiche eerst is geschreven."}},
               {{"fr", {{"français", "Frans"}}}, {"nl", {{"néerlandais", "Nederlands"}}}}),
        declared("published", FieldKind::boolean, {{"Publiée", "Gepubliceerd"}},
                 {{"false garde la fiche hors du site, de la recherche et des flux.",
                   "false houdt de fiche buiten de site, de zoekfunctie en de feeds."}}),
        declared(
            "authors", FieldKind::list, {{"Auteurs", "Auteurs"}},
            {{"Là où l’historique du site ne les connaît pas.", "Waar de geschiedenis van de site hen niet kent."}}),
    };
}

std::vector<Field> declare() {
    std::vector<Field> fields;
    for (std::vector<Field>& part : std::vector{words(), place_and_state(), upkeep()})
        for (Field& field : part)
            fields.push_back(std::move(field));
    return fields;
}

} // namespace

const std::vector<Field>& common_fields() {
    static const std::vector<Field> fields = declare();
    return fields;
}

} // namespace veilleur
