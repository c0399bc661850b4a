#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message sheets_messages[] = {
    {"translation-missing",
     Severity::warning,
     {"La fiche « {0} » n’existe pas encore en « {1} ».", "De fiche ‘{0}’ bestaat nog niet in het ‘{1}’.",
      "The sheet “{0}” does not exist in “{1}” yet."},
     {"Ajoutez le fichier content/{0}.{1}.md. D’ici là, une page de cette langue renvoie à l’original.",
      "Voeg het bestand content/{0}.{1}.md toe. Intussen verwijst een pagina in die taal naar het origineel.",
      "Add the file content/{0}.{1}.md. Until then, a page in that language points to the original."}},
    {"translation-differs",
     Severity::error,
     {"« {0} » ne dit pas la même chose dans les deux langues : voyez aussi {1}.",
      "‘{0}’ zegt niet hetzelfde in beide talen: zie ook {1}.",
      "“{0}” does not say the same in both languages: see also {1}."},
     {"Ce champ ne se traduit pas : gardez la bonne valeur et retirez l’autre.",
      "Dit veld wordt niet vertaald: behoud de juiste waarde en verwijder de andere.",
      "This field is not translated: keep the right value and remove the other."}},
    {"item-without-counterpart",
     Severity::error,
     {"L’élément « {0} » de « {1} » n’existe pas dans {2}.", "Het onderdeel ‘{0}’ van ‘{1}’ bestaat niet in {2}.",
      "The item “{0}” of “{1}” does not exist in {2}."},
     {"Les deux langues se répondent par « id » : reprenez l’identifiant de l’autre fichier, ou ajoutez-le là-bas.",
      "Beide talen horen samen door ‘id’: neem de identificatie uit het andere bestand over of voeg ze daar toe.",
      "The two languages match by “id”: take the id from the other file, or add it there."}},
    {"review-due",
     Severity::warning,
     {"Cette fiche devait être relue avant le {0}.", "Deze fiche moest herlezen worden voor {0}.",
      "This sheet was to be reviewed before {0}."},
     {"Relisez-la en entier, puis écrivez la date du jour à « reviewed ».",
      "Herlees ze helemaal en schrijf dan de datum van vandaag bij ‘reviewed’.",
      "Read it whole, then write today’s date at “reviewed”."}},
    {"fact-stale",
     Severity::warning,
     {"L’information « {0} » n’est plus sûre depuis le {1}.", "De informatie ‘{0}’ is niet meer zeker sinds {1}.",
      "The fact “{0}” is no longer certain since {1}."},
     {"Vérifiez-la à la source, puis écrivez la date du jour à « verified ».",
      "Controleer ze bij de bron en schrijf dan de datum van vandaag bij ‘verified’.",
      "Check it at its source, then write today’s date at “verified”."}},
    {"minutes-do-not-add-up",
     Severity::warning,
     {"Les étapes durent {0} minutes en tout, mais la durée annoncée est de {1} à {2} minutes.",
      "De stappen duren samen {0} minuten, maar de aangekondigde duur is {1} tot {2} minuten.",
      "The steps take {0} minutes in all, but the duration given is {1} to {2} minutes."},
     {"Corrigez les minutes des étapes ou « duration ».", "Verbeter de minuten van de stappen of ‘duration’.",
      "Correct the minutes of the steps or “duration”."}},
};

} // namespace

MessageFamily sheets() {
    return sheets_messages;
}

} // namespace veilleur::messages
