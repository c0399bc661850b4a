#include "link/citations.hpp"

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "link/documents.hpp"
#include "model/fields.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

Citation& cited(std::vector<Citation>& citations, WorkIndex work) {
    const auto found = std::ranges::find(citations, work, &Citation::work);
    return found != citations.end() ? *found : citations.emplace_back(Citation{work, {}});
}

void add_source(const Site& site, const Value& source, std::vector<Citation>& citations) {
    const Value* key = source.find("work");
    const WorkIndex work = key ? site.project.work(key->text()) : WorkIndex();
    if (!work) return;
    Citation& citation = cited(citations, work);
    for (const Member& member : source.members())
        if (member.key != "work") citation.places.emplace_back(member.key, std::string(member.value.text()));
}

void check_sources(const Site& site, const Sheet& sheet, const std::vector<std::string>& keys,
                   Diagnostics& diagnostics) {
    const Value* sources = sheet.field("sources");
    if (!sources) return;
    for (const Value& source : sources->items()) {
        const Value* key = source.find("work");
        if (key && !site.project.work(key->text()))
            diagnostics.add("unknown-work", sheet.at(key->position), {std::string(key->text())},
                            nearest(key->text(), keys));
    }
}

} // namespace

void number_citations(Site& site, unsigned jobs, Diagnostics& diagnostics) {
    std::vector<std::string> keys;
    for (const Work& work : site.project.works)
        keys.push_back(work.key);
    parallel_for(site.sheets.size(), jobs, [&](std::size_t at) {
        site.links[at].citations = citations_of(site, site.sheets[at]);
        check_sources(site, site.sheets[at], keys, diagnostics);
    });
}

std::vector<Citation> citations_of(const Site& site, const Sheet& sheet) {
    std::vector<Citation> citations;
    for_each_slot(site, sheet, [&](const Slot& slot) {
        if (slot.kind == Slot::Kind::citation && slot.resolved != WorkIndex::none)
            cited(citations, WorkIndex(slot.resolved));
    });
    if (const Value* sources = common_field(site, site.at(sheet.entry), "sources"))
        for (const Value& source : sources->items())
            add_source(site, source, citations);
    return citations;
}

} // namespace veilleur::link
