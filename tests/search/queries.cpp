#include "queries.hpp"

#include "base/text.hpp"

#include <fstream>
#include <stdexcept>

namespace veilleur::test {

namespace {

bool says_nothing(const std::string& line) {
    return trimmed(line).empty() || trimmed(line).starts_with('#') || trimmed(line) == "---";
}

// What stands between `before` and the next `after`; throws where either is missing.
std::string between(const std::string& line, std::string_view before, std::string_view after) {
    const std::size_t start = line.find(before);
    const std::size_t begin = start + before.size();
    const std::size_t end = start == std::string::npos ? start : line.find(after, begin);
    if (end == std::string::npos) throw std::runtime_error("this is no query: " + line);
    return line.substr(begin, end - begin);
}

Query read_query(const std::string& line) {
    Query query;
    query.text = between(line, "query: \"", "\", lang:");
    const auto language = language_of(trimmed(between(line, "lang:", ",")));
    if (!language) throw std::runtime_error("this is no query: " + line);
    query.language = *language;
    const std::string ids = between(line, "expect: [", "]");
    for (const std::string_view id : split(ids, ','))
        if (!trimmed(id).empty()) query.expected.emplace_back(trimmed(id));
    return query;
}

} // namespace

std::vector<Query> read_queries(const std::filesystem::path& file) {
    std::ifstream lines(file);
    std::vector<Query> queries;
    for (std::string line; std::getline(lines, line);)
        if (!says_nothing(line)) queries.push_back(read_query(line));
    return queries;
}

std::map<std::string, double> read_floors(const std::filesystem::path& file) {
    std::ifstream lines(file);
    std::map<std::string, double> floors;
    for (std::string line; std::getline(lines, line);) {
        if (says_nothing(line)) continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) throw std::runtime_error("this is no floor: " + line);
        floors[line.substr(0, colon)] = std::stod(line.substr(colon + 1));
    }
    return floors;
}

} // namespace veilleur::test
