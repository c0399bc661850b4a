#include "link/link.hpp"

#include "link/citations.hpp"
#include "link/drift.hpp"
#include "link/entries.hpp"
#include "link/freshness.hpp"
#include "link/inclusions.hpp"
#include "link/mentions.hpp"
#include "link/questions.hpp"
#include "link/references.hpp"
#include "link/relations.hpp"
#include "link/targets.hpp"
#include "link/territory.hpp"
#include "link/translations.hpp"
#include "link/turnkey.hpp"
#include "link/urls.hpp"

namespace veilleur::link {

Site site(Parts parts, Diagnostics& diagnostics) {
    Site site;
    site.project = std::move(parts.project);
    site.history = std::move(parts.history);
    site.today = parts.today;

    // Entries come first: everything below speaks of them by index.
    const Unpublished unpublished = take_sheets(site, std::move(parts.sheets));
    make_entries(site, diagnostics);
    compare_translations(site, parts.jobs, diagnostics);
    find_drift(site);
    assign_urls(site, diagnostics);

    const Targets targets(site, unpublished, diagnostics.files_with_errors());
    resolve_references(site, targets, parts.jobs, diagnostics);
    resolve_inclusions(site, targets, diagnostics);
    link_relations(site, targets, diagnostics);

    // Pages gather what the sections they include use, so these follow the inclusions.
    number_citations(site, parts.jobs, diagnostics);
    gather_terms(site, parts.terms, parts.jobs);
    link_mentions(site);

    place_in_territories(site);
    judge_freshness(site, diagnostics);
    judge_turnkey(site, diagnostics);
    trace_questions(site, targets, diagnostics);
    return site;
}

} // namespace veilleur::link
