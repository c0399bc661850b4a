#include "base/text.hpp"
#include "catch.hpp"
#include "shown.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

// The cases are text files in tests/cases/markdown. A case is
//
//     === Name of the case | options
//     Markdown
//     .
//     what `parsed` shows of it
//
// Options: nl (else French), type (a type with a required section "En bref" / "In het kort"), terms (the glossary
// below), fragment. VEILLEUR_UPDATE=1 writes what is shown now into the files, to be read as a change like any other.

namespace veilleur::markdown {

namespace {

namespace fs = std::filesystem;

struct Case {
    std::string header, input, expected;
};

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Case read_case(const std::string& block) {
    const std::size_t end = block.find('\n');
    const std::size_t dot = block.find("\n.\n", end - 1);
    REQUIRE(dot != std::string::npos);
    Case one{block.substr(0, end), "", std::string(trimmed(block.substr(dot + 3)))};
    if (dot > end) one.input = block.substr(end + 1, dot - end);
    return one;
}

std::vector<Case> read_cases(const fs::path& path) {
    std::vector<Case> cases;
    const std::string all = "\n" + contents(path);
    for (std::size_t begin = all.find("\n=== "); begin != std::string::npos;) {
        const std::size_t end = all.find("\n=== ", begin + 1);
        cases.push_back(read_case(all.substr(begin + 5, end == std::string::npos ? end : end - begin - 4)));
        begin = end;
    }
    return cases;
}

ContentType type_with_section() {
    ContentType type;
    type.name = "method";
    type.sections.push_back({"overview", true, {{"En bref", "In het kort"}}});
    type.sections.push_back({"after", false, {{"L’après-séance", "Na de sessie"}}});
    return type;
}

PhraseMatcher glossary() {
    PhraseMatcher terms;
    terms.add("GEASE", 0);
    terms.add("communauté de pratique", 1);
    terms.add("praktijkgemeenschap", 1);
    terms.add("CdP", 1);
    return terms;
}

std::string result(const Case& one) {
    static const ContentType type = type_with_section();
    static const PhraseMatcher terms = glossary();
    const std::size_t bar = one.header.find(" | ");
    const std::string options = bar == std::string::npos ? "" : one.header.substr(bar);
    const auto has = [&](std::string_view option) { return options.find(option) != std::string::npos; };
    Context context;
    if (has("nl")) context.language = Language::nl;
    if (has("type")) context.type = &type;
    if (has("terms")) context.terms = &terms;
    if (has("fragment")) context.part = Part::fragment;
    return std::string(trimmed(parsed(one.input, context)));
}

void update(const fs::path& path, const std::vector<Case>& cases) {
    std::ofstream file(path, std::ios::binary);
    for (const Case& one : cases) {
        if (&one != &cases.front()) file << '\n';
        file << "=== " << one.header << '\n' << one.input << ".\n" << result(one) << '\n';
    }
}

} // namespace

TEST_CASE("the cases of tests/cases/markdown read as they are written there") {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator("tests/cases/markdown"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    REQUIRE_FALSE(files.empty());
    for (const fs::path& path : files) {
        const std::vector<Case> cases = read_cases(path);
        CHECK_FALSE(cases.empty());
        if (std::getenv("VEILLEUR_UPDATE") != nullptr) update(path, cases);
        for (const Case& one : read_cases(path)) {
            INFO(path.filename().string() << ": " << one.header);
            CHECK(result(one) == one.expected);
        }
    }
}

} // namespace veilleur::markdown
