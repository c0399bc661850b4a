#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message changes_messages[] = {
    {"address-without-alias",
     Severity::error,
     {"L’adresse {0} ne mènerait plus à rien : la fiche serait à {1}.",
      "Het adres {0} zou nergens meer heen leiden: de fiche zou op {1} staan.",
      "The address {0} would lead nowhere: the sheet would be at {1}."},
     {"Ajoutez cette ligne aux champs, en haut de la fiche : aliases: [\"{0}\"]",
      "Voeg deze regel toe aan de velden, boven in de fiche: aliases: [\"{0}\"]",
      "Add this line to the fields, at the top of the sheet: aliases: [\"{0}\"]"}},
    {"address-of-removed-sheet",
     Severity::error,
     {"Cette fiche est retirée, et son adresse {0} ne mènerait plus à rien.",
      "Deze fiche is verwijderd, en haar adres {0} zou nergens meer heen leiden.",
      "This sheet is removed, and its address {0} would lead nowhere."},
     {"Choisissez la fiche qui répond le mieux à sa place, et ajoutez cette ligne à ses champs : aliases: [\"{0}\"]",
      "Kies de fiche die haar het best vervangt, en voeg deze regel toe aan de velden ervan: aliases: [\"{0}\"]",
      "Choose the sheet that best answers in its place, and add this line to its fields: aliases: [\"{0}\"]"}},
};

} // namespace

MessageFamily changes() {
    return changes_messages;
}

} // namespace veilleur::messages
