#include "commands/new_sheet_words.hpp"

namespace veilleur::commands {

namespace {

constexpr NewSheetWords all_new_sheet_words{
    {"Il n’y a pas de type de fiche « {0} ». Les types sont : {1}.", "Er is geen type fiche ‘{0}’. De types zijn: {1}.",
     "There is no type of sheet “{0}”. The types are: {1}."},
    {"« {0} » ne peut pas être un titre : il faut une ligne avec des lettres ou des chiffres.",
     "‘{0}’ kan geen titel zijn: er is een regel met letters of cijfers nodig.",
     "“{0}” cannot be a title: it takes one line with letters or digits."},
    {"Le titre est donné deux fois dans la même langue ({0}).", "De titel is twee keer gegeven in dezelfde taal ({0}).",
     "The title is given twice in one language ({0})."},
    {"Écrit : {0}", "Geschreven: {0}", "Written: {0}"},
    {"Le fichier {0} n’a pas pu être écrit : {1}", "Het bestand {0} kon niet geschreven worden: {1}",
     "The file {0} could not be written: {1}"},
    {"L’id de la fiche est {0}. Ouvrez le fichier, complétez les champs marqués « À COMPLÉTER » et écrivez le texte "
     "des sections. « veilleur check » nomme ce qui manque encore.",
     "De id van de fiche is {0}. Open het bestand, vul de velden met ‘IN TE VULLEN’ in, en schrijf de tekst van de "
     "secties. ‘veilleur check’ noemt wat er nog ontbreekt.",
     "The id of the sheet is {0}. Open the file, fill in the required fields and write the text of the sections. "
     "“veilleur check” names what is still missing."},
    {"La traduction sera le fichier {0}.", "De vertaling wordt het bestand {0}.",
     "The translation will be the file {0}."},
};

} // namespace

const NewSheetWords& new_sheet_words() {
    return all_new_sheet_words;
}

} // namespace veilleur::commands
