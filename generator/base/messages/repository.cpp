#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message repository_messages[] = {
    {"history-shallow",
     Severity::warning,
     {"L’historique du dépôt (ses versions passées) est incomplet : les pages ne montrent aucune date.",
      "De geschiedenis van de repository (haar vroegere versies) is onvolledig: de pagina’s tonen geen datums.",
      "The history of the repository (its past versions) is incomplete: pages show no dates."},
     {"Dans le dossier du site, tapez git fetch --unshallow. Sur GitHub, écrivez fetch-depth: 0.",
      "Typ git fetch --unshallow in de map van de site. Schrijf op GitHub fetch-depth: 0.",
      "In the folder of the site, type git fetch --unshallow. On GitHub, write fetch-depth: 0."}},
    {"history-missing",
     Severity::warning,
     {"Ce dossier n’est pas un dépôt git : les pages ne montrent aucune date.",
      "Deze map is geen git-repository: de pagina’s tonen geen datums.",
      "This folder is no git repository: pages show no dates."},
     {"Pour que les dates apparaissent, travaillez dans une copie du dépôt faite par git clone.",
      "Om de datums te zien, werk je in een kopie van de repository, gemaakt met git clone.",
      "For dates to appear, work in a copy of the repository made by git clone."}},
    {"history-unreadable",
     Severity::warning,
     {"L’historique du dépôt ne peut pas être lu : les pages ne montrent aucune date.",
      "De geschiedenis van de repository kan niet gelezen worden: de pagina’s tonen geen datums.",
      "The history of the repository cannot be read: pages show no dates."},
     {"Copiez à nouveau le dépôt avec git clone. Pour savoir ce qui ne va pas, tapez git fsck.",
      "Kopieer de repository opnieuw met git clone. Typ git fsck om te weten wat er mis is.",
      "Copy the repository again with git clone. To know what is wrong, type git fsck."}},
    {"history-untrusted",
     Severity::warning,
     {"Ce dossier appartient à un autre utilisateur de la machine : les pages ne montrent aucune date.",
      "Deze map is van een andere gebruiker van de machine: de pagina’s tonen geen datums.",
      "This folder belongs to another user of the machine: pages show no dates."},
     {"Si vous lui faites confiance, tapez git config --global --add safe.directory suivi du chemin du dossier.",
      "Vertrouw je die, typ dan git config --global --add safe.directory gevolgd door het pad van de map.",
      "If you trust them, type git config --global --add safe.directory followed by the path of the folder."}},
};

} // namespace

MessageFamily repository() {
    return repository_messages;
}

} // namespace veilleur::messages
