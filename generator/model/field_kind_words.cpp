#include "model/field_kind_words.hpp"

#include <algorithm>
#include <iterator>

namespace veilleur {

namespace {

struct Words {
    FieldKind kind;
    std::string_view name;
    PerLanguage<std::string_view> what_to_write;
};

constexpr Words all_words[] = {
    {FieldKind::text, "text", {{"une ligne de texte", "één regel tekst"}}},
    {FieldKind::markdown, "markdown", {{"un texte, avec liens et mise en forme", "een tekst, met links en opmaak"}}},
    {FieldKind::list, "list", {{"une liste, un élément par ligne", "een lijst, één element per regel"}}},
    {FieldKind::number, "number", {{"un nombre", "een getal"}}},
    {FieldKind::range, "range", {{"un minimum et un maximum", "een minimum en een maximum"}}},
    {FieldKind::minutes,
     "minutes",
     {{"un nombre de minutes, ou un minimum et un maximum", "een aantal minuten, of een minimum en een maximum"}}},
    {FieldKind::date, "date", {{"une date, comme 2023-01-31", "een datum, zoals 2023-01-31"}}},
    {FieldKind::months, "months", {{"un nombre de mois", "een aantal maanden"}}},
    {FieldKind::boolean, "boolean", {{"true (oui) ou false (non)", "true (ja) of false (nee)"}}},
    {FieldKind::choice, "choice", {{"une seule de ces valeurs", "één van deze waarden"}}},
    {FieldKind::choices, "choices", {{"une ou plusieurs de ces valeurs", "één of meer van deze waarden"}}},
    {FieldKind::url, "url", {{"une adresse web complète (https://…)", "een volledig webadres (https://…)"}}},
    {FieldKind::email, "email", {{"une adresse e-mail", "een e-mailadres"}}},
    {FieldKind::phone, "phone", {{"un numéro de téléphone", "een telefoonnummer"}}},
    {FieldKind::image,
     "image",
     {{"le nom d’une image de content/images/ ou du dossier de la fiche",
       "de naam van een afbeelding uit content/images/ of uit de map van de fiche"}}},
    {FieldKind::sheet,
     "sheet",
     {{"l’id d’une fiche : son dossier et son nom", "de id van een fiche: haar map en haar naam"}}},
    {FieldKind::sheets,
     "sheets",
     {{"des ids de fiches : leur dossier et leur nom", "id’s van fiches: hun map en hun naam"}}},
    {FieldKind::steps, "steps", {{"des étapes, chacune avec un id", "stappen, elk met een id"}}},
    {FieldKind::group, "group", {{"des champs, écrits en dessous", "velden, eronder geschreven"}}},
    {FieldKind::table, "table", {{"un tableau : des colonnes et des lignes", "een tabel: kolommen en rijen"}}},
};

const Words& words_of(FieldKind kind) {
    return *std::find_if(std::begin(all_words), std::prev(std::end(all_words)),
                         [kind](const Words& words) { return words.kind == kind; });
}

constexpr PerLanguage<std::string_view> groups{{"des éléments, chacun avec un id", "elementen, elk met een id"}};

} // namespace

std::string_view name_of(FieldKind kind) {
    return words_of(kind).name;
}

PerLanguage<std::string_view> what_to_write(FieldKind kind) {
    return words_of(kind).what_to_write;
}

std::string_view what_to_write(const Field& field, Language language) {
    return field.many ? groups[language] : what_to_write(field.kind)[language];
}

} // namespace veilleur
