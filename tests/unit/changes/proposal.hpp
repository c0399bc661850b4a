#pragma once

#include "changes/compare.hpp"
#include "support/golden_source.hpp"

#include <string>

namespace veilleur::test {

// The golden bilingual site, and what somebody proposes to make of it.
struct Proposal {
    GoldenSource base;
    GoldenSource source;

    std::string& file(const std::string& path) { return source.files.at(path); }

    // Replaces the one place of a file that reads `from`.
    void edit(const std::string& path, const std::string& from, const std::string& to) {
        std::string& text = source.files.at(path);
        const std::size_t at = text.find(from);
        if (at == std::string::npos) throw std::runtime_error(path + " does not say " + from);
        text.replace(at, from.size(), to);
    }

    void move(const std::string& from, const std::string& to) {
        source.files[to] = source.files.at(from);
        source.files.erase(from);
    }

    Changes changes() {
        const Site before = base.linked();
        const Site after = source.linked();
        return changes::compare(before, after, source.diagnostics.files_with_errors());
    }
};

} // namespace veilleur::test
