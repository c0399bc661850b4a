#include "catch.hpp"
#include "sample_index.hpp"

#include "search/groups.hpp"
#include "search/word_finder.hpp"

using veilleur::Language;
using namespace veilleur::search;
using namespace veilleur::test;

namespace {

using Words = std::vector<std::string>;

struct Sample {
    explicit Sample(Words words, Language language) : lexicon(lexicon_of(holders(words), language)) {}

    static Holders holders(const Words& words) {
        Holders all;
        for (const std::string& word : words)
            all.push_back({word, {0}});
        return all;
    }

    Words named(const std::vector<std::uint32_t>& numbers) const {
        Words words;
        for (const std::uint32_t number : numbers)
            words.push_back(lexicon.forms[number]);
        return words;
    }

    Lexicon lexicon;
    std::vector<std::uint8_t> rarity{255, 100};
    WordFinder finder{lexicon, rarity};
};

// Which of `forms` (rising) belong together, as "a b | c".
std::string grouped(const Words& forms, Language language, const Spellings& spellings = {}) {
    const std::vector<std::uint32_t> backs = group_inflections(forms, spellings, language);
    std::vector<std::string> groups;
    std::vector<std::size_t> group_of;
    for (std::size_t at = 0; at < forms.size(); ++at) {
        group_of.push_back(backs[at] == 0 ? groups.size() : group_of[at - backs[at]]);
        if (backs[at] == 0)
            groups.push_back(forms[at]);
        else
            groups[group_of[at]] += " " + forms[at];
    }
    std::string all;
    for (const std::string& group : groups)
        all += (all.empty() ? "" : " | ") + group;
    return all;
}

} // namespace

TEST_CASE("inflections that no sheet holds find those that sheets hold") {
    const Sample french({"local", "moderer", "professionnel"}, Language::fr);
    CHECK(french.named(french.finder.inflections("moderions")).empty());
    CHECK(french.named(french.finder.inflections("moderons")) == Words{"moderer"});
    CHECK(french.named(french.finder.inflections("locaux")) == Words{"local"});
    CHECK(french.named(french.finder.inflections("professionnelles")) == Words{"professionnel"});
    const Sample dutch({"rol", "praat", "werkers", "ziekenhuis"}, Language::nl);
    CHECK(dutch.named(dutch.finder.inflections("rollen")) == Words{"rol"});
    CHECK(dutch.named(dutch.finder.inflections("praten")) == Words{"praat"});
    CHECK(dutch.named(dutch.finder.inflections("ziekenhuizen")) == Words{"ziekenhuis"});
    CHECK(dutch.named(dutch.finder.inflections("werker")) == Words{"werkers"});
}

TEST_CASE("a prefix finds longer words, up to a number") {
    const Sample sample({"comid", "comite", "commune", "zorg"}, Language::fr);
    CHECK(sample.named(sample.finder.longer_with_prefix("com", 9)) == Words{"comid", "comite", "commune"});
    CHECK(sample.named(sample.finder.longer_with_prefix("com", 2)) == Words{"comid", "comite"});
    CHECK(sample.named(sample.finder.longer_with_prefix("comid", 9)).empty());
    CHECK(sample.named(sample.finder.longer_with_prefix("zz", 9)).empty());
}

TEST_CASE("a word is found inside others, not at their beginning") {
    const Sample sample({"brainwriting", "writing", "writings"}, Language::fr);
    CHECK(sample.named(sample.finder.holding_inside("writing", 9)) == Words{"brainwriting"});
}

TEST_CASE("inflections of one word are one group") {
    CHECK(grouped({"moderateur", "moderateurs", "moderatrice"}, Language::fr) == "moderateur moderateurs moderatrice");
    CHECK(grouped({"travail", "travaux"}, Language::fr) == "travail travaux");
    CHECK(grouped({"huis", "huizen", "ziekenhuis", "ziekenhuizen"}, Language::nl) ==
          "huis | huizen | ziekenhuis ziekenhuizen");
}

TEST_CASE("accents tell stems apart where folding would not") {
    const Words forms{"modere", "moderes"};
    CHECK(grouped(forms, Language::fr, {{"modere", "modéré"}, {"moderes", "modérés"}}) == "modere moderes");
}
