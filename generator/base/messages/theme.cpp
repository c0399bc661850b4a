#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

// What the functions of the theme refuse. The last argument is always the way the template was reached.
constexpr Message theme_messages[] = {
    {"theme-argument-missing",
     Severity::error,
     {"la fonction « {0} » attend au moins {1} valeur(s) ; atteint par {2}",
      "de functie ‘{0}’ verwacht minstens {1} waarde(n); bereikt via {2}",
      "the function “{0}” expects at least {1} value(s); reached by {2}"},
     {"Ajoutez la valeur entre les parenthèses.", "Voeg de waarde toe tussen de haakjes.",
      "Add the value between the parentheses."}},
    {"theme-string-unknown",
     Severity::error,
     {"le texte « {0} » n’existe pas dans strings/{1}.yml ; atteint par {2}",
      "de tekst ‘{0}’ bestaat niet in strings/{1}.yml; bereikt via {2}",
      "the text “{0}” does not exist in strings/{1}.yml; reached by {2}"},
     {"Ajoutez-le aux deux fichiers de textes du thème.", "Voeg hem toe aan beide tekstbestanden van het thema.",
      "Add it to both string files of the theme."}},
    {"theme-string-refused",
     Severity::error,
     {"le texte « {0} » n’est pas un modèle valable ({1}) ; atteint par {2}",
      "de tekst ‘{0}’ is geen geldig patroon ({1}); bereikt via {2}",
      "the text “{0}” is not a valid pattern ({1}); reached by {2}"},
     {"Vérifiez les accolades : {count, plural, one {…} other {…}}.",
      "Controleer de accolades: {count, plural, one {…} other {…}}.",
      "Check the braces: {count, plural, one {…} other {…}}."}},
    {"theme-language-unknown",
     Severity::error,
     {"« {0} » n’est pas une langue du site ; atteint par {1}", "‘{0}’ is geen taal van de site; bereikt via {1}",
      "“{0}” is not a language of the site; reached by {1}"},
     {"Écrivez \"fr\" ou \"nl\".", "Schrijf \"fr\" of \"nl\".", "Write \"fr\" or \"nl\"."}},
    {"theme-asset-unknown",
     Severity::error,
     {"le thème n’a pas de fichier assets/{0} ; atteint par {1}",
      "het thema heeft geen bestand assets/{0}; bereikt via {1}", "the theme has no file assets/{0}; reached by {1}"},
     {"Ajoutez le fichier, ou écrivez le nom d’un fichier qui existe.",
      "Voeg het bestand toe of schrijf de naam van een bestaand bestand.",
      "Add the file, or write the name of one that exists."}},
    {"theme-sheet-unknown",
     Severity::error,
     {"le thème mène à la fiche « {0} », qui n’existe pas ; atteint par {1}",
      "het thema leidt naar de fiche ‘{0}’, die niet bestaat; bereikt via {1}",
      "the theme leads to the sheet “{0}”, which does not exist; reached by {1}"},
     {"Écrivez l’identifiant d’une fiche publiée.", "Schrijf de identificatie van een gepubliceerde fiche.",
      "Write the id of a published sheet."}},
    {"theme-template-missing",
     Severity::error,
     {"le thème n’a pas de modèle « {0} »", "het thema heeft geen sjabloon ‘{0}’", "the theme has no template “{0}”"},
     {"Ajoutez templates/{0} au thème.", "Voeg templates/{0} toe aan het thema.", "Add templates/{0} to the theme."}},
};

} // namespace

MessageFamily theme() {
    return theme_messages;
}

} // namespace veilleur::messages
