#pragma once

#include "base/diagnostic.hpp"
#include "base/memory_tree.hpp"
#include "link/link.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace veilleur::test {

using Files = std::map<std::string, std::string, std::less<>>;

inline void read_folder(const std::filesystem::path& folder, const std::string& prefix, Files& files) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        files[prefix + std::filesystem::relative(entry.path(), folder).generic_string()] =
            std::string(std::istreambuf_iterator<char>(file), {});
    }
}

// The golden bilingual site in memory, to be changed by a test and linked.
struct GoldenSource {
    Files files;
    Diagnostics diagnostics;

    GoldenSource() {
        read_folder("tests/golden/bilingual/content", "content/", files);
        read_folder("tests/golden/theme", "themes/golden/", files);
    }

    Site linked(unsigned jobs = 1, History history = {}, load::Originals originals = load::Originals::recorded) {
        const MemoryTree tree(files);
        load::Request request;
        request.jobs = jobs;
        request.originals = originals;
        Project project = load::project(tree, request, diagnostics);
        std::vector<Sheet> sheets = load::sheets(tree, project, request, diagnostics);
        link::TermIndex terms = link::index_terms(project, sheets, diagnostics);
        markdown::parse_sheets(sheets, project, terms.matchers, jobs, diagnostics);
        return link::site({std::move(project), std::move(sheets), std::move(terms), std::move(history), {2026, 1, 1}},
                          diagnostics);
    }

    // The codes of what was found, worst first.
    std::vector<std::string> codes() const {
        std::vector<std::string> all;
        for (const Diagnostic& each : diagnostics.sorted())
            all.push_back(each.code);
        return all;
    }
};

} // namespace veilleur::test
