#include "search/endings.hpp"

namespace veilleur::search {

namespace {

const std::vector<Paradigm> french{
    {"", "s", "e", "es", "x"},
    {"al", "aux", "ale", "ales"},
    {"ail", "ails", "aux"},
    {"er",    "e",      "es",     "ee",      "ees",  "ent",   "ons",  "ez",    "a",      "ai",    "ais",
     "ait",   "aient",  "ant",    "ante",    "ants", "antes", "era",  "eras",  "erai",   "eront", "erons",
     "erez",  "erais",  "erait",  "eraient", "eons", "eant",  "eait", "ement", "ements", "ation", "ations",
     "ateur", "ateurs", "atrice", "atrices", "eur",  "eurs",  "euse", "euses", "age",    "ages"},
    {"ir", "i", "is", "it", "ie", "ies", "issent", "issons", "issez", "issant", "issait", "ira", "iront", "irait",
     "ition", "itions"},
    {"re", "s", "t", "ent", "ons", "ez", "u", "us", "ue", "ues", "ant", "ait", "ra", "ront", "rait"},
    {"if", "ifs", "ive", "ives"},
    {"eux", "euse", "euses"},
    {"teur", "teurs", "trice", "trices", "tion", "tions"},
    {"el", "els", "elle", "elles"},
    {"en", "ens", "enne", "ennes"},
    {"er", "ers", "ere", "eres"},
    {"et", "ets", "ete", "etes", "ette", "ettes"},
    {"on", "ons", "onne", "onnes", "onner", "onnez"},
    {"c", "cs", "que", "ques", "che", "ches"},
};

constexpr std::string_view vowels = "aeou";
constexpr std::string_view consonants = "bdfgklmnprst";

// taak, taken: a long vowel is written once in an open syllable; huis, huizen and brief, brieven beside it.
void add_long_vowels(std::vector<Paradigm>& all) {
    for (const char vowel : vowels)
        for (const char consonant : consonants) {
            const std::string closed = std::string(2, vowel) + consonant;
            const char soft = consonant == 's' ? 'z' : consonant == 'f' ? 'v' : consonant;
            const std::string open = std::string(1, vowel) + soft;
            all.push_back({closed, closed + "t", closed + "te", closed + "de", open + "en", open + "e", open + "er",
                           open + "ing"});
        }
}

// groep, groepen needs none; rol, rollen: a short vowel doubles its consonant.
void add_double_consonants(std::vector<Paradigm>& all) {
    for (const char consonant : consonants) {
        const std::string once(1, consonant), twice(2, consonant);
        all.push_back({once, once + "t", twice + "en", twice + "e", twice + "er", twice + "ing"});
    }
}

std::vector<Paradigm> dutch() {
    std::vector<Paradigm> all{
        {"",    "e",    "en", "s",   "t",  "n",   "je", "jes", "er",  "ers",
         "end", "ende", "de", "den", "te", "ten", "st", "ste", "ing", "ingen"},
        {"s", "zen", "ze"},
        {"f", "ven", "ve", "ving"},
        {"heid", "heden"},
        {"um", "a", "ums"},
    };
    add_double_consonants(all);
    add_long_vowels(all);
    return all;
}

} // namespace

std::vector<Paradigm> paradigms(Language language) {
    return language == Language::fr ? french : dutch();
}

std::vector<Paradigm> joining_paradigms(Language language) {
    if (language == Language::fr) return {{"ail", "aux"}, {"al", "aux"}, {"teur", "trice"}, {"teurs", "trices"}};
    return {{"s", "zen"}, {"f", "ven"}, {"heid", "heden"}};
}

} // namespace veilleur::search
