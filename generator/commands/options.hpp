#pragma once

#include "base/date.hpp"
#include "base/messages.hpp"
#include "commands/diagnostic_formats/diagnostic_formats.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace veilleur::commands {

enum class Verb { build, check };

// What the command line says, defaults filled in.
struct Options {
    Verb verb = Verb::build;
    std::filesystem::path source = ".";
    std::filesystem::path output; // default: output/ below the source
    std::string base_url;         // empty: what site.yml says
    Date today;
    unsigned jobs = 1;
    bool unpublished = false;
    bool noindex = false;
    bool strict = false;
    bool quiet = false;
    bool verbose = false;
    DiagnosticFormat format = DiagnosticFormat::text;
    MessageLanguage language = MessageLanguage::en;
};

// Reads the command line. Help and version are printed here, and then there is nothing to do: no value. Throws Failure
// (wrong_call) for a call that is not understood.
std::optional<Options> read_options(int argument_count, const char* const* arguments);

} // namespace veilleur::commands
