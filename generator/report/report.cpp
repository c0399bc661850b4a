#include "report/report.hpp"

#include "report/orphans.hpp"
#include "report/peers.hpp"
#include "report/questions.hpp"

#include <algorithm>

namespace veilleur::report {

namespace {

// The translation of a pair, or none.
SheetIndex translation_of(const Site& site, const Entry& entry) {
    if (!entry.sheets[Language::fr] || !entry.sheets[Language::nl]) return {};
    return entry.sheets[other(site.at(entry.sheets[Language::fr]).source_language)];
}

void count(const Site& site, const Entry& entry, Coverage& coverage) {
    ++coverage.sheets;
    for (const Language language : all_languages)
        coverage.in[language] += entry.sheets[language] ? 1 : 0;
    coverage.turnkey += entry.turnkey ? 1 : 0;
    coverage.reviewed += entry.reviewed ? 1 : 0;
    const SheetIndex translation = translation_of(site, entry);
    if (!translation) return;
    const Drift& drift = site.links[translation.at()].drift;
    ++coverage.pairs;
    coverage.in_step += drift.state == Drift::State::none ? 1 : 0;
    coverage.drifted += drift.drifted() ? 1 : 0;
}

std::vector<Coverage> coverage(const Site& site) {
    std::vector<Coverage> all(site.project.types.size());
    for (std::size_t at = 0; at < all.size(); ++at)
        all[at].type = TypeIndex(at);
    for (const Entry& entry : site.entries)
        count(site, entry, all[entry.type.at()]);
    std::erase_if(all, [](const Coverage& each) { return each.sheets == 0; });
    return all;
}

void add_entry(const Site& site, EntryIndex index, Report& report) {
    const Entry& entry = site.at(index);
    for (const Language language : all_languages)
        if (!entry.sheets[language]) report.missing.push_back({index, language});
    if (const SheetIndex translation = translation_of(site, entry))
        if (site.links[translation.at()].drift.drifted()) report.drifted.push_back(translation);
    if (entry.due_for_review)
        report.due.push_back(index);
    else if (entry.review_due && *entry.review_due <= plus_months(site.today, months_ahead))
        report.upcoming.push_back(index);
    if (site.project.types[entry.type.at()].turnkey && !entry.turnkey) report.incomplete.push_back(index);
}

void sort_by_date(const Site& site, std::vector<EntryIndex>& entries) {
    std::ranges::stable_sort(entries, {}, [&](EntryIndex entry) { return *site.at(entry).review_due; });
}

} // namespace

Report gather(const Site& site) {
    Report report;
    report.coverage = coverage(site);
    for (std::size_t at = 0; at < site.entries.size(); ++at)
        add_entry(site, EntryIndex(at), report);
    sort_by_date(site, report.due);
    sort_by_date(site, report.upcoming);
    for (std::size_t at = 0; at < site.sheets.size(); ++at)
        for (const std::string& id : site.links[at].stale_facts)
            report.stale.push_back({SheetIndex(at), id});
    report.open = open_questions(site);
    report.orphans = orphans(site);
    report.peers = peer_groups(site);
    return report;
}

} // namespace veilleur::report
