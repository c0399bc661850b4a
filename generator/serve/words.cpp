#include "serve/words.hpp"

namespace veilleur::serve {

namespace {

constexpr Words all_words{
    .listens = {"Le site est à l’adresse {0} — Ctrl+C pour arrêter.", "De site staat op {0} — Ctrl+C om te stoppen.",
                "The site is at {0} — Ctrl+C to stop."},
    .port_taken = {"Le port {0} est déjà pris, peut-être par un autre « veilleur serve ». Choisissez-en un autre : "
                   "veilleur serve --port 0 prend le premier qui est libre.",
                   "Poort {0} is al in gebruik, misschien door een andere ‘veilleur serve’. Kies een andere: veilleur "
                   "serve --port 0 neemt de eerste die vrij is.",
                   "Port {0} is taken already, perhaps by another “veilleur serve”. Choose another one: veilleur serve "
                   "--port 0 takes any that is free."},
    .cannot_listen = {"Le port {0} ne peut pas être ouvert : {1}", "Poort {0} kan niet geopend worden: {1}",
                      "Port {0} cannot be opened: {1}"},
    .cannot_watch = {"Les fichiers ne peuvent pas être suivis : {0}", "De bestanden kunnen niet gevolgd worden: {0}",
                     "The files cannot be watched: {0}"},
    .refreshed = {"À jour ({0} ms)", "Bijgewerkt ({0} ms)", "Up to date ({0} ms)"},
    .kept = {"{1} : le site reste comme il était ({0} ms)", "{1}: de site blijft zoals hij was ({0} ms)",
             "{1}: the site stays as it was ({0} ms)"},
    .counts_follow = {"À jour, {1} ({0} ms)", "Bijgewerkt, {1} ({0} ms)", "Up to date, {1} ({0} ms)"},
    .trouble = {"Le site reste comme il était : {0}", "De site blijft zoals hij was: {0}",
                "The site stays as it was: {0}"},
    .one_error = {"{0} erreur", "{0} fout", "{0} error"},
    .errors = {"{0} erreurs", "{0} fouten", "{0} errors"},
    .one_warning = {"{0} avertissement", "{0} waarschuwing", "{0} warning"},
    .warnings = {"{0} avertissements", "{0} waarschuwingen", "{0} warnings"},
    .title = {"Ce que veilleur a trouvé", "Wat veilleur gevonden heeft", "What veilleur found"},
    .place = {"ligne {0}, colonne {1}", "regel {0}, kolom {1}", "line {0}, column {1}"},
    .line = {"ligne {0}", "regel {0}", "line {0}"},
    .old_site_stays = {"La page montre la dernière version sans erreur.",
                       "De pagina toont de laatste versie zonder fouten.",
                       "The page shows the last version without errors."},
    .no_site_yet = {"Le site apparaîtra ici dès que ces erreurs seront corrigées.",
                    "De site verschijnt hier zodra deze fouten verbeterd zijn.",
                    "The site will appear here as soon as these errors are mended."},
    .more = {"… et {0} de plus.", "… en nog {0}.", "… and {0} more."},
};

} // namespace

const Words& words() {
    return all_words;
}

} // namespace veilleur::serve
