#include "commands/source.hpp"

#include "base/failure.hpp"
#include "base/work_tree.hpp"
#include "history/revision_tree.hpp"

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

bool is_inside(const fs::path& path, const fs::path& folder) {
    const fs::path way = fs::weakly_canonical(path).lexically_relative(fs::weakly_canonical(folder));
    return !way.empty() && *way.begin() != "..";
}

} // namespace

Source open_source(const Options& options) {
    Source source{nullptr, "HEAD", {options.source / "content", options.source / "themes"}};
    if (options.revision.empty()) {
        source.tree = std::make_unique<WorkTree>(options.source);
        return source;
    }
    auto tree = std::make_unique<history::RevisionTree>(options.source, options.revision);
    if (tree->is_of_bare_repository() && options.verb == Verb::build && is_inside(options.output, options.source))
        throw Failure(ExitCode::wrong_call, "a bare repository has no folder to publish into: say --output DIR");
    source.revision = tree->commit();
    source.tree = std::move(tree);
    return source;
}

std::unique_ptr<SourceTree> open_base(const Options& options) {
    const ProposalOptions& proposal = options.proposal;
    if (proposal.base_revision.empty()) return std::make_unique<WorkTree>(proposal.base_tree);
    return std::make_unique<history::RevisionTree>(options.source, proposal.base_revision);
}

} // namespace veilleur::commands
