#include "support/site.hpp"

namespace veilleur::publish {

Options options_in(const TemporaryFolder& folder) {
    Options options;
    options.output = folder / "output";
    options.source = folder / "source";
    options.syncing = Syncing::none;
    return options;
}

Report publish(const Options& options, const Contents& site) {
    Publication publication(options);
    for (const auto& [path, bytes] : site)
        publication.add({path, bytes, {"content/" + path}});
    return publication.commit();
}

bool is_at_rest(const TemporaryFolder& folder) {
    const Contents beside = contents(folder / ".output.veilleur");
    return beside.size() == 2 && beside.contains("lock") && beside.contains("manifest") &&
           !std::filesystem::exists(folder / ".output.veilleur/staging") &&
           !std::filesystem::exists(folder / ".output.veilleur/retired");
}

} // namespace veilleur::publish
