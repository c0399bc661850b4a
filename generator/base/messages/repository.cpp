#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message repository_messages[] = {
    {"history-shallow",
     Severity::warning,
     {"L’historique du dépôt est incomplet : les pages ne montrent aucune date.",
      "De geschiedenis van de repository is onvolledig: de pagina’s tonen geen datums.",
      "The history of the repository is incomplete: pages show no dates."},
     {"Récupérez tout l’historique (git fetch --unshallow ; sur GitHub : fetch-depth: 0).",
      "Haal de volledige geschiedenis op (git fetch --unshallow; op GitHub: fetch-depth: 0).",
      "Fetch the whole history (git fetch --unshallow; on GitHub: fetch-depth: 0)."}},
    {"history-missing",
     Severity::warning,
     {"Ce dossier n’est pas un dépôt git : les pages ne montrent aucune date.",
      "Deze map is geen git-repository: de pagina’s tonen geen datums.",
      "This folder is no git repository: pages show no dates."},
     {"Travaillez dans un clone du dépôt pour que les dates apparaissent.",
      "Werk in een kloon van de repository om de datums te zien.",
      "Work in a clone of the repository for dates to appear."}},
    {"history-unreadable",
     Severity::warning,
     {"L’historique du dépôt ne peut pas être lu : les pages ne montrent aucune date.",
      "De geschiedenis van de repository kan niet gelezen worden: de pagina’s tonen geen datums.",
      "The history of the repository cannot be read: pages show no dates."},
     {"Clonez le dépôt à nouveau, ou demandez à git ce qui ne va pas : git fsck.",
      "Kloon de repository opnieuw of vraag git wat er mis is: git fsck.",
      "Clone the repository again, or ask git what is wrong: git fsck."}},
    {"history-untrusted",
     Severity::warning,
     {"Le dépôt appartient à quelqu’un d’autre : les pages ne montrent aucune date.",
      "De repository is van iemand anders: de pagina’s tonen geen datums.",
      "The repository belongs to somebody else: pages show no dates."},
     {"Si vous lui faites confiance : git config --global --add safe.directory suivi du chemin du dossier.",
      "Als u het vertrouwt: git config --global --add safe.directory gevolgd door het pad van de map.",
      "If you trust it: git config --global --add safe.directory followed by the path of the folder."}},
};

} // namespace

MessageFamily repository() {
    return repository_messages;
}

} // namespace veilleur::messages
