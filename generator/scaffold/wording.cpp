#include "scaffold/wording.hpp"

#include "base/text.hpp"
#include "model/field_kind_words.hpp"

namespace veilleur::scaffold {

namespace {

constexpr Wording french{
    "Nouvelle fiche : {0}. Les lignes qui commencent par « # » sont une aide : elles ne paraissent nulle part. « À "
    "COMPLÉTER » : le champ est obligatoire. Pour un autre champ, retirez le « # » collé à son nom et à chacune de ses "
    "lignes, puis écrivez la valeur ; ou retirez ces lignes. Les textes se mettent entre guillemets droits : \"…\".",
    "À COMPLÉTER : ",
    "Valeurs : ",
    "À écrire : ",
    "Ce qui ne se traduit pas est dans {0}.",
    "Reprenez les ids de l’autre langue.",
    "Relations. D’autres fiches, par leur dossier et leur nom.",
    "Sources. Une clé de content/references.yml, et l’endroit : section, page, row, slide, table, figure, annex.",
    "cle",
    "nom",
    "dossier",
    "Le texte de la fiche commence après la ligne « --- ».",
    "Sections facultatives, à effacer si elles restent vides : {0}.",
    " : ",
};

constexpr Wording dutch{
    "Nieuwe fiche: {0}. Regels die met ‘#’ beginnen, zijn hulp: ze verschijnen nergens. ‘IN TE VULLEN’: het veld is "
    "verplicht. Voor een ander veld haal je de ‘#’ weg die tegen de naam en tegen elk van de regels staat, en schrijf "
    "je de waarde; of je haalt die regels weg. Teksten staan tussen rechte aanhalingstekens: \"…\".",
    "IN TE VULLEN: ",
    "Waarden: ",
    "Te schrijven: ",
    "Wat niet vertaald wordt, staat in {0}.",
    "Neem de id’s van de andere taal over.",
    "Relaties. Andere fiches, met hun map en hun naam.",
    "Bronnen. Een sleutel uit content/references.yml, en de plaats: section, page, row, slide, table, figure, annex.",
    "sleutel",
    "naam",
    "map",
    "De tekst van de fiche begint na de regel ‘---’.",
    "Niet-verplichte secties, te verwijderen als ze leeg blijven: {0}.",
    ": ",
};

std::string choices_of(const Field& field, Language language) {
    std::string text;
    for (const Choice& choice : field.choices) {
        text += (text.empty() ? "" : ", ") + choice.id;
        text += " (" + choice.label[language] + ")";
    }
    return text;
}

} // namespace

const Wording& wording(Language language) {
    return language == Language::fr ? french : dutch;
}

std::string help_of(const Field& field, Language language) {
    const Wording& words = wording(language);
    std::string text = field.label[language] + ".";
    if (!field.help[language].empty())
        text += " " + field.help[language];
    else if (field.choices.empty())
        text += " " + std::string(words.write) + std::string(what_to_write(field, language)) + ".";
    if (!field.choices.empty()) text += " " + std::string(words.values) + choices_of(field, language) + ".";
    return text;
}

std::string short_help_of(const Field& field, Language language) {
    const std::string text = field.label[language] + std::string(wording(language).colon);
    return text + (field.choices.empty() ? std::string(what_to_write(field, language)) : choices_of(field, language));
}

} // namespace veilleur::scaffold
