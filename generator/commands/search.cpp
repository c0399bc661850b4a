#include "commands/search.hpp"

#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "commands/report.hpp"
#include "commands/search_text.hpp"
#include "commands/source.hpp"
#include "search/build.hpp"
#include "search/bytes.hpp"
#include "search/engine.hpp"
#include "search/gaps.hpp"
#include "search/index_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

fs::path index_in(const fs::path& output, Language language) {
    const std::string beginning = "search." + std::string(code(language)) + ".";
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(output / "assets", error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(beginning) && name.ends_with(".bin")) return entry.path();
    }
    throw Failure(ExitCode::machine_failed, "there is no search index in " + (output / "assets").string() +
                                                "; build the site first: veilleur build");
}

std::vector<search::Result> wanted(const search::Index& index, std::vector<search::Result> results,
                                   const SearchOptions& options) {
    std::erase_if(results, [&](const search::Result& each) {
        return !options.type.empty() && index.types[index.sheets[each.sheet].type].name != options.type;
    });
    results.resize(std::min(results.size(), options.limit));
    return results;
}

void check_type(const search::Index& index, const std::string& type) {
    if (type.empty()) return;
    std::string known;
    for (const search::IndexedType& each : index.types) {
        if (each.name == type) return;
        known += (known.empty() ? "" : ", ") + each.name;
    }
    throw Failure(ExitCode::wrong_call, fmt::format("search: there is no type \"{}\"; there are {}", type, known));
}

void answer_lines(const search::Engine& engine, const SearchOptions& options) {
    for (std::string line; std::getline(std::cin, line);) {
        if (first_invalid_utf8(line)) throw Failure(ExitCode::wrong_call, "search: a query is not UTF-8");
        std::cout << results_as_line(engine.index(), wanted(engine.index(), engine.answer(line).results, options));
    }
}

void print_for_people(const search::Engine& engine, const search::Question& question,
                      std::span<const search::Result> results, const SearchOptions& options) {
    for (const search::Result& result : results) {
        std::cout << result_as_text(engine.index(), result);
        if (options.explain) std::cout << explanation(engine, question, result);
    }
    if (results.empty()) std::cout << "No sheet answers this.\n";
}

search::Index published_index(const Options& options) {
    const fs::path path = index_in(options.output, options.search.language);
    std::ifstream file(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    try {
        return search::unpacked(bytes, options.search.language);
    } catch (const search::Damage& damage) {
        throw Failure(ExitCode::machine_failed, "the search index " + path.string() + " cannot be used: " +
                                                    damage.what() + "; build the site again: veilleur build");
    }
}

void answer(const Options& options, const search::Index& index) {
    check_type(index, options.search.type);
    const search::Engine engine(index);
    if (options.search.many) return answer_lines(engine, options.search);
    const search::Answer found = engine.answer(options.search.query);
    const std::vector<search::Result> results = wanted(index, found.results, options.search);
    if (options.search.json)
        std::cout << results_as_json(index, results);
    else
        print_for_people(engine, found.question, results, options.search);
}

void report_gaps(const Site& site, const search::Index& index) {
    for (const search::Gap& gap : search::gaps(site, index))
        std::cout << gap.text << ": " << search::reason(gap.kind) << " (" << gap.where << ")\n";
}

} // namespace

ExitCode search(const Options& options, const Pipeline& pipeline) {
    if (!options.output.empty()) {
        answer(options, published_index(options));
        return ExitCode::done;
    }
    Diagnostics diagnostics;
    const Site site = pipeline(*open_source(options).tree, options, {}, diagnostics);
    if (diagnostics.has_errors()) {
        report(diagnostics, options);
        return ExitCode::content_has_errors;
    }
    const search::Index index = search::build(site, options.search.language, options.jobs);
    if (options.search.report)
        report_gaps(site, index);
    else
        answer(options, index);
    return ExitCode::done;
}

} // namespace veilleur::commands
