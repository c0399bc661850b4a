#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

// What theme.yml and the folder root/ of a theme declare.
constexpr Message theme_declaration_messages[] = {
    {"theme-name-refused",
     Severity::error,
     {"« {0} » ne peut pas être le nom d’une page du thème.", "‘{0}’ kan geen naam van een pagina van het thema zijn.",
      "“{0}” cannot be the name of a page of the theme."},
     {"Choisissez un nom en minuscules sans accent, par exemple compose ; ces noms sont pris : {1}.",
      "Kies een naam in kleine letters zonder accent, bijvoorbeeld compose; deze namen zijn bezet: {1}.",
      "Choose a name in lower-case letters without accents, for example compose; these names are taken: {1}."}},
    {"theme-path-taken",
     Severity::error,
     {"L’adresse « {0} » est déjà celle d’une autre page : {1}.",
      "Het adres ‘{0}’ is al dat van een andere pagina: {1}.",
      "The address “{0}” belongs to another page already: {1}."},
     {"Choisissez un autre mot pour cette adresse.", "Kies een ander woord voor dit adres.",
      "Choose another word for this address."}},
    {"theme-title-unknown",
     Severity::error,
     {"Le texte « {0} » n’est pas dans {1}.", "De tekst ‘{0}’ staat niet in {1}.", "The text “{0}” is not in {1}."},
     {"Ajoutez-y {0}: \"…\", ou écrivez une clé qui s’y trouve.",
      "Voeg er {0}: \"…\" aan toe of schrijf een sleutel die erin staat.",
      "Add {0}: \"…\" to it, or write a key that is there."}},
    {"theme-title-refused",
     Severity::error,
     {"Le texte « {0} » n’est pas écrit comme il faut : {1}.", "De tekst ‘{0}’ is niet goed geschreven: {1}.",
      "The text “{0}” is not well written: {1}."},
     {"Vérifiez les accolades : « Animer : {title} ».", "Controleer de accolades: ‘Begeleiden: {title}’.",
      "Check the braces: “Guide: {title}”."}},
    {"theme-file-path",
     Severity::error,
     {"Le thème ne peut pas publier de fichier à l’adresse « {0} ».",
      "Het thema kan geen bestand publiceren op het adres ‘{0}’.", "The theme cannot publish a file at “{0}”."},
     {"Écrivez un chemin qui commence par {1}/ et finit par un nom de fichier, en minuscules sans accent : "
      "{1}/manifest.webmanifest.",
      "Schrijf een pad dat begint met {1}/ en eindigt op een bestandsnaam, in kleine letters zonder accent: "
      "{1}/manifest.webmanifest.",
      "Write a path that begins with {1}/ and ends in a file name, in lower-case letters without accents: "
      "{1}/manifest.webmanifest."}},
    {"theme-root-name",
     Severity::error,
     {"Ce fichier ne peut pas être publié à la racine du site sous le nom « {0} ».",
      "Dit bestand kan niet onder de naam ‘{0}’ in de hoofdmap van de site worden gepubliceerd.",
      "This file cannot be published at the root of the site under the name “{0}”."},
     {"Renommez le fichier, par exemple en sw.js. Le programme garde certains noms pour lui-même, et certains signes "
      "sont interdits.",
      "Hernoem het bestand, bijvoorbeeld naar sw.js. Sommige namen houdt het programma voor zichzelf, en sommige "
      "tekens zijn verboden.",
      "Rename the file, for example to sw.js. The program keeps some names for itself, and some signs are forbidden."}},
    {"theme-parent-circle",
     Severity::error,
     {"Le thème « {0} » finirait par être son propre parent.", "Het thema ‘{0}’ zou zijn eigen ouder worden.",
      "The theme “{0}” would end up as its own parent."},
     {"Retirez la ligne « parent: » de l’un des thèmes.", "Haal de regel ‘parent:’ weg uit een van de thema’s.",
      "Remove the line “parent:” from one of the themes."}},
};

} // namespace

MessageFamily theme_declaration() {
    return theme_declaration_messages;
}

} // namespace veilleur::messages
