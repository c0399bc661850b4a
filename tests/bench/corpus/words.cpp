#include "corpus/words.hpp"

#include <array>
#include <cctype>

namespace veilleur::bench {

namespace {

constexpr std::array<std::string_view, 64> french{
    "accompagner", "accueil",  "aide",       "avec",      "avis",     "besoin",   "cadre",    "cas",
    "chaque",      "chemin",   "choisir",    "confiance", "cycle",    "dans",     "de",       "demande",
    "dire",        "domicile", "donner",     "du",        "dialogue", "encore",   "ensemble", "entendre",
    "entre",       "et",       "expérience", "force",     "groupe",   "histoire", "hôpital",  "idée",
    "la",          "langue",   "le",         "les",       "lien",     "limite",   "maison",   "membre",
    "mettre",      "moment",   "moyen",      "notre",     "objectif", "parler",   "partage",  "patient",
    "pour",        "pratique", "première",   "prendre",   "quartier", "question", "relais",   "réseau",
    "rencontre",   "santé",    "service",    "soin",      "souvent",  "sur",      "temps",    "travail"};

constexpr std::array<std::string_view, 64> dutch{
    "aanpak",   "afspraak",    "altijd",    "begeleiden", "beginnen", "behoefte", "bij",     "buurt",
    "contact",  "dag",         "de",        "delen",      "dienst",   "doel",     "een",     "elkaar",
    "ervaring", "gemeenschap", "gesprek",   "geven",      "grens",    "groep",    "helpen",  "het",
    "hulp",     "huis",        "idee",      "in",         "kader",    "kans",     "kiezen",  "kracht",
    "leren",    "lid",         "luisteren", "maken",      "met",      "middel",   "moment",  "naar",
    "netwerk",  "nodig",       "ook",       "op",         "opnieuw",  "over",     "partner", "plan",
    "praktijk", "praten",      "rol",       "samen",      "situatie", "steun",    "taal",    "team",
    "tijd",     "traject",     "van",       "vertrouwen", "vraag",    "werken",   "zoeken",  "zorg"};

constexpr std::array<std::string_view, 10> french_nouns{"plan",   "carnet", "conseil", "entretien", "bilan",
                                                        "réseau", "appui",  "projet",  "parcours",  "relais"};
constexpr std::array<std::string_view, 6> french_qualities{"partagé", "local", "mobile", "commun", "continu", "croisé"};
constexpr std::array<std::string_view, 10> dutch_nouns{"plan",    "schrift", "overleg", "gesprek", "verslag",
                                                       "netwerk", "steun",   "project", "traject", "contact"};
constexpr std::array<std::string_view, 6> dutch_qualities{"gedeeld",     "lokaal",     "mobiel",
                                                          "gezamenlijk", "doorlopend", "gekruist"};

} // namespace

std::string_view code_of(Tongue tongue) {
    return tongue == Tongue::fr ? "fr" : "nl";
}

std::string_view word(Tongue tongue, Chance& chance) {
    return (tongue == Tongue::fr ? french : dutch)[chance.below(64)];
}

std::string capitalised(std::string text) {
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

std::string phrase(Tongue tongue, Chance& chance, unsigned words) {
    std::string text(word(tongue, chance));
    for (unsigned each = 1; each < words; ++each)
        text.append(" ").append(word(tongue, chance));
    return text;
}

std::string sentence(Tongue tongue, Chance& chance) {
    return capitalised(phrase(tongue, chance, 8 + chance.below(10))) + ".";
}

std::string paragraph(Tongue tongue, Chance& chance, unsigned sentences) {
    std::string text = sentence(tongue, chance);
    for (unsigned each = 1; each < sentences; ++each)
        text.append(" ").append(sentence(tongue, chance));
    return text;
}

std::string term_form(Tongue tongue, unsigned number) {
    const std::string noun(tongue == Tongue::fr ? french_nouns[number % 10] : dutch_nouns[number % 10]);
    const std::string quality(tongue == Tongue::fr ? french_qualities[number / 10] : dutch_qualities[number / 10]);
    return tongue == Tongue::fr ? noun + " " + quality : quality + " " + noun;
}

} // namespace veilleur::bench
