#include "catch.hpp"

#include "catalogue.hpp"
#include "commands/diagnostic_formats/diagnostic_formats.hpp"
#include "fault_case.hpp"
#include "pipeline.hpp"

#include <algorithm>

namespace fs = std::filesystem;
using namespace veilleur;
using namespace veilleur::test;

namespace {

std::string text_of(const std::vector<Diagnostic>& found, const std::string& language) {
    return commands::formatted(found, commands::DiagnosticFormat::text, message_language(language));
}

bool names(const std::vector<Diagnostic>& found, std::string_view code) {
    return std::ranges::any_of(found, [code](const Diagnostic& each) { return each.code == code; });
}

void refresh(const fs::path& file, FaultCase fault_case, const std::vector<Diagnostic>& found) {
    fault_case.expected.try_emplace("en");
    for (auto& [language, output] : fault_case.expected)
        output = text_of(found, language);
    write_fault_case(file, fault_case);
}

} // namespace

TEST_CASE("the site under the faults has none") {
    const FaultCase nothing = read_fault_case("tests/faults/nothing");
    CHECK(text_of(diagnose(MemoryTree(nothing.files), 1), "en").empty());
}

TEST_CASE("every fault is answered with its place, its sentence and a way out") {
    const Codes codes = catalogue();
    for (const fs::path& file : case_files()) {
        INFO(file.string());
        const FaultCase fault_case = read_fault_case(file);
        const std::string code = code_of(file, codes);
        const std::vector<Diagnostic> found = diagnose(fault_case, code);
        CHECK((file.stem().string().starts_with("many") || names(found, code)));
        if (refreshing()) {
            refresh(file, fault_case, found);
            continue;
        }
        CHECK(fault_case.expected.contains("en"));
        for (const auto& [language, output] : fault_case.expected)
            CHECK(text_of(found, language) == output);
    }
}

TEST_CASE("faults are answered alike on one thread and on four") {
    const FaultCase fault_case = read_fault_case("tests/faults/many-faults.txt");
    const MemoryTree tree(fault_case.files, fault_case.others);
    CHECK(text_of(diagnose(tree, 1), "nl") == text_of(diagnose(tree, 4), "nl"));
}

TEST_CASE("a site with many faults is told all of them in one run") {
    const FaultCase fault_case = read_fault_case("tests/faults/many-faults.txt");
    Codes codes;
    for (const Diagnostic& each : diagnose(MemoryTree(fault_case.files, fault_case.others), 2))
        codes.insert(each.code);
    CHECK(codes == Codes{"entry-twice", "field-not-a-choice", "file-stray", "markdown-html-break",
                         "personal-mobile-number", "section-missing", "topic-unknown", "translation-differs",
                         "translation-missing", "unknown-anchor", "unknown-sheet", "unknown-work", "yaml-tab"});
}

// What git tells is no matter of files (`history-…`), and no file is as large as the largest text (`markdown-long`).
TEST_CASE("every kind of fault of the content that files can show has a case") {
    const Codes codes = catalogue();
    Codes without = codes;
    for (const fs::path& file : case_files())
        without.erase(code_of(file, codes));
    std::erase_if(without,
                  [](const std::string& code) { return code.starts_with("template-") || code.starts_with("theme-"); });
    CHECK(without ==
          Codes{"history-missing", "history-shallow", "history-unreadable", "history-untrusted", "markdown-long"});
}
