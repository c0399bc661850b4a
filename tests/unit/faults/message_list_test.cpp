#include "catch.hpp"

#include "catalogue.hpp"
#include "message_list.hpp"

#include <fstream>
#include <iterator>

using namespace veilleur;
using namespace veilleur::test;

namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The first line that differs, which says more than two whole lists.
std::string first_difference(const std::string& kept, const std::string& made) {
    const std::size_t shorter = std::min(kept.size(), made.size());
    std::size_t at = 0;
    while (at < shorter && kept[at] == made[at])
        ++at;
    if (at == kept.size() && at == made.size()) return "";
    const std::size_t begin = made.rfind('\n', at) + 1;
    return "now: " + made.substr(begin, made.find('\n', at) - begin) +
           "\nWrite the lists anew: VEILLEUR_REFRESH=1 test_faults";
}

} // namespace

TEST_CASE("the lists of messages say what the program says, in both languages") {
    for (const Language language : all_languages) {
        const std::string path = message_list_path(language);
        INFO(path);
        const std::string made = message_list(language);
        if (refreshing())
            std::ofstream(path, std::ios::binary) << made;
        else
            CHECK(first_difference(text_of(path), made) == "");
    }
}

TEST_CASE("the lists of messages show how most faults come about") {
    const std::string list = message_list(Language::nl);
    std::size_t examples = 0;
    for (std::size_t at = list.find("\nWat er staat:"); at != std::string::npos;
         at = list.find("\nWat er staat:", at + 1))
        ++examples;
    CHECK(examples > 150);
}
