#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message changes_messages[] = {
    {"address-without-alias",
     Severity::error,
     {"L’adresse {0} ne mènerait plus à rien : la fiche serait à {1}.",
      "Het adres {0} zou nergens meer naartoe leiden: de fiche zou op {1} staan.",
      "The address {0} would lead nowhere: the sheet would be at {1}."},
     {"Ajoutez l’ancienne adresse en haut de cette fiche, sous « aliases » : aliases: [\"{0}\"]",
      "Voeg het oude adres toe boven in deze fiche, onder ‘aliases’: aliases: [\"{0}\"]",
      "Add the former address at the top of this sheet, under “aliases”: aliases: [\"{0}\"]"}},
    {"address-of-removed-sheet",
     Severity::error,
     {"Cette fiche est retirée, et son adresse {0} ne mènerait plus à rien.",
      "Deze fiche is verwijderd, en haar adres {0} zou nergens meer naartoe leiden.",
      "This sheet is removed, and its address {0} would lead nowhere."},
     {"Ajoutez cette adresse dans la fiche qui répond le mieux à sa place, sous « aliases » : aliases: [\"{0}\"]",
      "Voeg dat adres toe in de fiche die het best in haar plaats antwoordt, onder ‘aliases’: aliases: [\"{0}\"]",
      "Add this address to the sheet that best answers in its place, under “aliases”: aliases: [\"{0}\"]"}},
};

} // namespace

MessageFamily changes() {
    return changes_messages;
}

} // namespace veilleur::messages
