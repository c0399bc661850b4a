#pragma once

#include "model/language.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace veilleur::test {

// What a reader types, and the sheets that would answer; none for words the site has nothing about.
struct Query {
    std::string text;
    Language language = Language::fr;
    std::vector<std::string> expected;
};

// A file of queries ("fr_exact"), read line by line: `- { query: "…", lang: fr, expect: [methods/gease] }`. Throws
// std::runtime_error with the line that is no query.
std::vector<Query> read_queries(const std::filesystem::path& file);

// Class -> per cent, from `floors.yml`: lines `fr_exact: 98`.
std::map<std::string, double> read_floors(const std::filesystem::path& file);

} // namespace veilleur::test
