#include "import/language.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace veilleur::draft {

namespace {

constexpr std::array<std::string_view, 30> french{
    "le", "la", "les", "des", "et", "est",   "une",  "un",   "pour", "dans", "que",  "qui", "avec", "sur",    "pas",
    "du", "au", "aux", "ou",  "ce", "cette", "sont", "nous", "on",   "par",  "plus", "se",  "il",   "chacun", "sans"};
constexpr std::array<std::string_view, 30> dutch{
    "het", "een", "en", "van", "voor", "niet", "met",  "op",  "zijn", "dat", "die", "is",     "ook", "wordt",    "aan",
    "bij", "of",  "te", "je",  "we",   "naar", "door", "wie", "wat",  "er",  "om",  "worden", "ze",  "iedereen", "uit"};

} // namespace

std::optional<Language> language_of_text(std::string_view text) {
    const std::string small = slug(text.substr(0, 200'000));
    std::size_t count_french = 0;
    std::size_t count_dutch = 0;
    std::size_t begin = 0;
    while (begin < small.size()) {
        const std::size_t end = std::min(small.find('-', begin), small.size());
        const std::string_view word = std::string_view(small).substr(begin, end - begin);
        if (std::ranges::find(french, word) != french.end()) ++count_french;
        if (std::ranges::find(dutch, word) != dutch.end()) ++count_dutch;
        begin = end + 1;
    }
    if (count_french == count_dutch) return std::nullopt;
    return count_french > count_dutch ? Language::fr : Language::nl;
}

} // namespace veilleur::draft
