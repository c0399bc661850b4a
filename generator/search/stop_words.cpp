#include "search/stop_words.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

constexpr std::string_view french =
    "ai aie aient ait ainsi alors apres as au aucun aucune aujourd aussi autre autres aux avec avez avoir avons avait "
    "avaient beaucoup bien car ce ceci cela celle celles celui cent ces cet cette ceux chaque chez ci combien comme "
    "comment concernant contre dans de depuis des deux devons devez devrais dois doit doivent donc dont du elle elles "
    "en "
    "encore entre es est et etaient etais etait etant etc ete etes etre eu eux fais faire fait faites faut fera font "
    "hui "
    "ici il ils je jusqu jusque la laquelle le lequel les lesquels leur leurs lors lorsqu lorsque lui ma mais me meme "
    "memes mes moi moins mon ne ni nos notre nous on ont ou par parce pas pendant peu peut peuvent peux plus plusieurs "
    "plutot pour pourquoi pourrais pouvez pouvons pres puis puisqu puisque qu quand que quel quelle quelles quelqu "
    "quelque "
    "quelques quels qui quoi sa sais sait sans se selon sera serait ses si soi soient sois soit sommes son sont "
    "souvent "
    "sous suis sur ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trop tu un "
    "une unes uns va vais vas vers veut veux voici voila vont vos votre vous vu";

constexpr std::string_view dutch =
    "aan af al alle als altijd ander andere anderen anders ben bent bij binnen bv daar daarbij daardoor daarin "
    "daarna daarom daarop daarvoor dan dat de deze die dit doe doen doet door dus echt een eens eigen elk elke en "
    "enkel "
    "enkele er ergens erg even gaan gaat ga geen geweest gewoon goed graag had hadden heb hebben hebt heeft hem hen "
    "het "
    "hier hierbij hij hoe hoeveel hun ieder iedere iemand iets ik in indien is ja je jij jou jouw jullie kan kon "
    "konden "
    "krijg krijgen krijgt kun kunnen kunt laat laten maar maak mag me meer meest men met mij mijn misschien moet "
    "moeten mogen na "
    "naar nadat neem niet nieuw niemand niets nog nooit nu of om omdat onder ons onze ook op over per precies pas "
    "reeds "
    "sinds soms te tegen ten ter terwijl toch toe tot tussen u uit uw vaak van vanaf vanuit veel via volgens voor "
    "vooral waar waaraan waarbij waardoor waarin waarmee waarom waarop waarvan waarvoor wanneer want waren was wat we "
    "weinig wel welk welke werd werden weet wie wij wil wilde willen word worden wordt zal ze zeer zelf zich zie zij "
    "zijn zo "
    "zoals zodat zonder zou zouden zullen";

} // namespace

std::vector<std::string> stop_words(Language language) {
    std::vector<std::string> words;
    for (const std::string_view word : split(language == Language::fr ? french : dutch, ' '))
        words.emplace_back(word);
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

bool is_stop_word(std::span<const std::string> stop_words, std::string_view word) {
    return std::ranges::binary_search(stop_words, word);
}

} // namespace veilleur::search
