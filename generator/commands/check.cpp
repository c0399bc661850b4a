#include "commands/check.hpp"

#include "changes/compare.hpp"
#include "commands/changes.hpp"
#include "commands/report.hpp"
#include "commands/source.hpp"
#include "spelling/spelling.hpp"

namespace veilleur::commands {

ExitCode check(const Options& options, const Pipeline& pipeline) {
    Diagnostics diagnostics;
    const Source source = open_source(options);
    const Site site = pipeline(*source.tree, options, {}, diagnostics);
    if (options.proposal.has_base())
        changes::report_gone_addresses(changes_of(site, options, pipeline, diagnostics), diagnostics);
    if (options.spelling) spelling::check(site, *source.tree, options.dictionaries, diagnostics);
    return report(diagnostics, options) ? ExitCode::done : ExitCode::content_has_errors;
}

} // namespace veilleur::commands
