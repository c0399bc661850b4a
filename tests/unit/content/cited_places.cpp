#include "cited_places.hpp"

#include <regex>

namespace veilleur::content {

namespace {

// A kind of place: how sheets name it, and how the outline does.
struct Kind {
    std::regex name;
    std::string prefix;
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{{std::regex("secti(on|e)s?"), ""},
                                       {std::regex("lignes?|rij(en)?|row"), "Annex 1, row "},
                                       {std::regex("figu(re|ur)s?"), "Figure "}};
    return all;
}

void add_numbers(const std::string& work, const std::string& words, std::vector<CitedPlace>& places) {
    static const std::regex number(R"(\d+(\.\d+)*( [a-d]\b)?)");
    for (const Kind& kind : kinds()) {
        std::smatch name;
        if (!std::regex_search(words, name, kind.name)) continue;
        const std::string rest = name.suffix();
        for (std::sregex_iterator found(rest.begin(), rest.end(), number), end; found != end; ++found)
            places.push_back({work, kind.prefix + found->str()});
        return;
    }
}

} // namespace

std::vector<CitedPlace> cited_places(std::string_view file) {
    static const std::regex citation(R"((?:@|work: )([a-z0-9]+), ([^\];}]+))");
    static const std::regex title(R"re(^(?:section|slide): "([^0-9"][^"]*)")re");
    const std::string text(file);
    std::vector<CitedPlace> places;
    for (std::sregex_iterator found(text.begin(), text.end(), citation), end; found != end; ++found) {
        const std::string work = (*found)[1];
        const std::string words = (*found)[2];
        std::smatch named;
        if (std::regex_search(words, named, title))
            places.push_back({work, named[1]});
        else
            add_numbers(work, words, places);
    }
    return places;
}

} // namespace veilleur::content
