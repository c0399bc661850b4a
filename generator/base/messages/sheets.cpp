#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message sheets_messages[] = {
    {"translation-missing",
     Severity::warning,
     {"La fiche « {0} » n’existe pas encore dans l’autre langue ({1}).",
      "De fiche ‘{0}’ bestaat nog niet in de andere taal ({1}).",
      "The sheet “{0}” does not exist in the other language ({1}) yet."},
     {"Ajoutez le fichier content/{0}.{1}.md. D’ici là, une page de cette langue renvoie à l’original.",
      "Voeg het bestand content/{0}.{1}.md toe. Intussen verwijst een pagina in die taal naar het origineel.",
      "Add the file content/{0}.{1}.md. Until then, a page in that language points to the original."}},
    {"translation-differs",
     Severity::error,
     {"« {0} » ne dit pas la même chose dans les deux langues : voyez aussi {1}.",
      "‘{0}’ zegt niet hetzelfde in beide talen: zie ook {1}.",
      "“{0}” does not say the same in both languages: see also {1}."},
     {"Ce champ vaut pour les deux langues. Gardez la bonne valeur, et retirez le champ de l’autre fichier.",
      "Dit veld geldt voor beide talen. Bewaar de juiste waarde en haal het veld weg uit het andere bestand.",
      "This field holds for both languages. Keep the right value, and remove the field from the other file."}},
    {"item-without-counterpart",
     Severity::error,
     {"L’élément « {0} » de « {1} » n’existe pas dans {2}.", "Het element ‘{0}’ van ‘{1}’ bestaat niet in {2}.",
      "The item “{0}” of “{1}” does not exist in {2}."},
     {"Le même id relie les deux langues. Écrivez ici l’id de l’autre fichier, ou ajoutez l’élément là-bas.",
      "Dezelfde id verbindt beide talen. Schrijf hier de id uit het andere bestand, of voeg het element daar toe.",
      "The same id joins both languages. Write the id of the other file here, or add the item there."}},
    {"review-due",
     Severity::warning,
     {"Cette fiche devait être relue avant le {0}.", "Deze fiche moest nagelezen worden voor {0}.",
      "This sheet was to be reviewed before {0}."},
     {"Relisez-la en entier. Écrivez ensuite la date du jour dans le champ « reviewed » (année-mois-jour).",
      "Lees ze helemaal na. Schrijf dan de datum van vandaag in het veld ‘reviewed’ (jaar-maand-dag).",
      "Read it whole. Then write today’s date in the field “reviewed” (year-month-day)."}},
    {"fact-stale",
     Severity::warning,
     {"L’information « {0} » n’est plus sûre depuis le {1}.", "De informatie ‘{0}’ is niet meer zeker sinds {1}.",
      "The fact “{0}” is no longer certain since {1}."},
     {"Vérifiez-la à la source. Écrivez ensuite la date du jour dans le champ « verified » (année-mois-jour).",
      "Controleer ze bij de bron. Schrijf dan de datum van vandaag in het veld ‘verified’ (jaar-maand-dag).",
      "Check it at its source. Then write today’s date in the field “verified” (year-month-day)."}},
    {"minutes-do-not-add-up",
     Severity::warning,
     {"Les étapes durent {0} min en tout, mais la durée annoncée est de {1} min.",
      "De stappen duren samen {0} min, maar de aangekondigde duur is {1} min.",
      "The steps take {0} min in all, but the duration given is {1} min."},
     {"Corrigez les minutes des étapes (minutes) ou la durée (duration).",
      "Verbeter de minuten van de stappen (minutes) of de duur (duration).",
      "Correct the minutes of the steps (minutes) or the duration (duration)."}},
};

} // namespace

MessageFamily sheets() {
    return sheets_messages;
}

} // namespace veilleur::messages
