#pragma once

#include "base/diagnostic.hpp"
#include "base/failure.hpp"
#include "commands/options.hpp"
#include "commands/source.hpp"
#include "model/history.hpp"
#include "publish/publication.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace veilleur::commands {

// What the build before was made from, kept beside the output, so that a build of the same has nothing to do. The same
// means: the call, the program and its libraries, the history, and the trace of every file that a build reads; and
// nobody touched what was published. No file is opened to find that out. Builds that are compared with a base are never
// the same.
class LastBuild {
public:
    // To be made before anything of the content is read. Throws Failure as publish::trace_of does.
    LastBuild(const Options& options, const Source& source, const History& history,
              const publish::Publication& publication);

    // How this build ends where there is nothing to do: what was found to be wrong is told again. Nothing where the
    // build must be done.
    std::optional<ExitCode> answer(const Options& options) const;

    // To be called after the commit.
    void keep(const Diagnostics& diagnostics) const;

private:
    std::optional<std::vector<Diagnostic>> found() const;
    std::string published() const;

    std::filesystem::path output_;
    unsigned jobs_;
    std::filesystem::path file_;
    std::string circumstances_; // empty: not known well enough
};

} // namespace veilleur::commands
