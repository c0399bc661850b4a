#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message spelling_messages[] = {
    {"spelling-unknown-word",
     Severity::warning,
     {"« {0} » n’est pas dans le dictionnaire.", "‘{0}’ staat niet in het woordenboek.",
      "“{0}” is not in the dictionary."},
     {"Corrigez le mot. S’il est juste, ajoutez-le à words/{1}.txt, seul sur une ligne.",
      "Verbeter het woord. Klopt het, voeg het dan toe aan words/{1}.txt, alleen op een regel.",
      "Correct the word. If it is right, add it to words/{1}.txt, alone on a line."}},
    {"spelling-no-dictionary",
     Severity::warning,
     {"L’orthographe n’a pas été vérifiée ({0}) : il n’y a pas de dictionnaire de cette langue sur la machine.",
      "De spelling is niet nagekeken ({0}): er staat geen woordenboek van die taal op de machine.",
      "The spelling was not checked ({0}): there is no dictionary of that language on this machine."},
     {"Installez le paquet {1}. Un autre dossier de dictionnaires s’indique avec --dictionaries.",
      "Installeer het pakket {1}. Een andere map met woordenboeken geef je op met --dictionaries.",
      "Install the package {1}. Another folder of dictionaries is named with --dictionaries."}},
};

} // namespace

MessageFamily spelling() {
    return spelling_messages;
}

} // namespace veilleur::messages
