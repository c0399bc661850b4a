#include "commands/serve.hpp"

#include "serve/serve.hpp"

#include <iostream>

namespace veilleur::commands {

ExitCode serve(serve::Workshop& workshop, const Options& options) {
    const auto tell = [&](std::string_view line) {
        if (!options.quiet) std::cerr << line << std::endl;
    };
    serve::serve(workshop, {options.source, options.port, options.language, tell});
    return ExitCode::done;
}

} // namespace veilleur::commands
