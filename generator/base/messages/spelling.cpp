#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message spelling_messages[] = {
    {"spelling-unknown-word",
     Severity::warning,
     {"« {0} » n’est pas dans le dictionnaire.", "‘{0}’ staat niet in het woordenboek.",
      "“{0}” is not in the dictionary."},
     {"Corrigez le mot. S’il est juste, ajoutez-le sur une ligne de words/{1}.txt.",
      "Verbeter het woord. Klopt het, zet het dan op een regel van words/{1}.txt.",
      "Correct the word. If it is right, add it on a line of words/{1}.txt."}},
    {"spelling-no-dictionary",
     Severity::warning,
     {"L’orthographe n’a pas été vérifiée en « {0} » : il n’y a pas de dictionnaire sur cette machine.",
      "De spelling is niet nagekeken in het ‘{0}’: er is geen woordenboek op deze machine.",
      "The spelling was not checked in “{0}”: there is no dictionary on this machine."},
     {"Installez le paquet {1}, ou indiquez le dossier des dictionnaires avec --dictionaries.",
      "Installeer het pakket {1}, of geef de map met woordenboeken op met --dictionaries.",
      "Install the package {1}, or name the folder of the dictionaries with --dictionaries."}},
};

} // namespace

MessageFamily spelling() {
    return spelling_messages;
}

} // namespace veilleur::messages
