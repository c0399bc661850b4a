#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

// What the functions of the theme refuse. The last argument is always the way the template was reached.
constexpr Message theme_messages[] = {
    {"theme-argument-missing",
     Severity::error,
     {"La fonction « {0} » reçoit trop peu de valeurs : {1} au moins (chemin : {2}).",
      "De functie ‘{0}’ krijgt te weinig waarden: minstens {1} (via {2}).",
      "The function “{0}” is given too few values: at least {1} (by way of {2})."},
     {"Ajoutez ce qui manque entre les parenthèses.", "Voeg toe wat ontbreekt tussen de haakjes.",
      "Add what is missing between the parentheses."}},
    {"theme-string-unknown",
     Severity::error,
     {"Le texte « {0} » n’existe pas dans strings/{1}.yml (chemin : {2}).",
      "De tekst ‘{0}’ bestaat niet in strings/{1}.yml (via {2}).",
      "The text “{0}” does not exist in strings/{1}.yml (by way of {2})."},
     {"Ajoutez-le aux deux fichiers de textes du thème.", "Voeg hem toe aan beide tekstbestanden van het thema.",
      "Add it to both string files of the theme."}},
    {"theme-string-refused",
     Severity::error,
     {"Le texte « {0} » n’est pas écrit comme il faut : {1} (chemin : {2}).",
      "De tekst ‘{0}’ is niet goed geschreven: {1} (via {2}).",
      "The text “{0}” is not well written: {1} (by way of {2})."},
     {"Vérifiez les accolades : {count, plural, one {…} other {…}}.",
      "Controleer de accolades: {count, plural, one {…} other {…}}.",
      "Check the braces: {count, plural, one {…} other {…}}."}},
    {"theme-language-unknown",
     Severity::error,
     {"« {0} » n’est pas une langue du site (chemin : {1}).", "‘{0}’ is geen taal van de site (via {1}).",
      "“{0}” is not a language of the site (by way of {1})."},
     {"Écrivez \"fr\" ou \"nl\".", "Schrijf \"fr\" of \"nl\".", "Write \"fr\" or \"nl\"."}},
    {"theme-asset-unknown",
     Severity::error,
     {"Le thème n’a pas de fichier assets/{0} (chemin : {1}).", "Het thema heeft geen bestand assets/{0} (via {1}).",
      "The theme has no file assets/{0} (by way of {1})."},
     {"Ajoutez le fichier, ou écrivez le nom d’un fichier qui existe.",
      "Voeg het bestand toe of schrijf de naam van een bestaand bestand.",
      "Add the file, or write the name of one that exists."}},
    {"theme-sheet-unknown",
     Severity::error,
     {"Le thème mène à la fiche « {0} », qui n’existe pas (chemin : {1}).",
      "Het thema leidt naar de fiche ‘{0}’, die niet bestaat (via {1}).",
      "The theme leads to the sheet “{0}”, which does not exist (by way of {1})."},
     {"Écrivez l’id d’une fiche publiée, par exemple methods/gease.",
      "Schrijf de id van een gepubliceerde fiche, bijvoorbeeld methods/gease.",
      "Write the id of a published sheet, for example methods/gease."}},
    {"theme-template-missing",
     Severity::error,
     {"Le thème n’a pas de modèle « {0} ».", "Het thema heeft geen sjabloon ‘{0}’.",
      "The theme has no template “{0}”."},
     {"Ajoutez templates/{0} au thème.", "Voeg templates/{0} toe aan het thema.", "Add templates/{0} to the theme."}},
};

} // namespace

MessageFamily theme() {
    return theme_messages;
}

} // namespace veilleur::messages
