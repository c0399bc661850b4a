#pragma once

#include "program.hpp"
#include "site_builder.hpp"
#include "support/caller.hpp"

#include <string>

namespace veilleur::test {

// The bilingual golden site in a folder of its own, shown by the program.
struct ServedSite {
    TemporaryFolder folder;
    Program program{arguments()};

    std::string ask(const std::string& target, const std::string& headers = {}) const {
        return reply_to(program.port(), target, headers);
    }
    void write(const std::string& path, const std::string& bytes) const { write_file(folder / "source" / path, bytes); }

private:
    std::vector<std::string> arguments() const {
        lay_out("tests/golden/bilingual", folder / "source");
        return {"serve", "--port", "0", "--lang", "fr", "--source", (folder / "source").string()};
    }
};

inline bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace veilleur::test
