#include "link/entries.hpp"

#include "model/fields.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

std::vector<TopicIndex> topics_of(const Site& site, const Entry& entry) {
    std::vector<TopicIndex> topics;
    const Value* ids = common_field(site, entry, "topics");
    if (!ids) return topics;
    for (const Value& id : ids->items())
        if (const TopicIndex topic = site.project.topic(id.text())) topics.push_back(topic);
    return topics;
}

using Files = std::set<std::string, std::less<>>;

// A translation that is there but could not be read has its own error: it is not missing.
bool could_not_be_read(const Entry& entry, Language language, const Files& faulty) {
    return faulty.contains("content/" + entry.id + "." + std::string(code(language)) + ".md");
}

void warn_of_missing_translation(const Site& site, const Entry& entry, const Files& faulty, Diagnostics& diagnostics) {
    for (const Language language : all_languages) {
        if (entry.sheets[language] || could_not_be_read(entry, language, faulty)) continue;
        const Sheet& original = site.best(entry, language);
        diagnostics.add("translation-missing", original.at({1, 1}), {entry.id, std::string(code(language))});
    }
}

} // namespace

Unpublished take_sheets(Site& site, std::vector<Sheet> sheets) {
    Unpublished unpublished;
    for (const Sheet& sheet : sheets)
        if (!sheet.published) unpublished.insert(sheet.id);
    std::erase_if(sheets, [](const Sheet& sheet) { return !sheet.published; });
    site.sheets = std::move(sheets);
    for (const Sheet& sheet : site.sheets)
        unpublished.erase(sheet.id);
    return unpublished;
}

void make_entries(Site& site, Diagnostics& diagnostics) {
    std::map<std::string_view, PerLanguage<SheetIndex>> pairs;
    for (std::size_t at = 0; at < site.sheets.size(); ++at)
        pairs[site.sheets[at].id][site.sheets[at].language] = SheetIndex(at);
    for (const auto& [id, sheets] : pairs) {
        Entry entry;
        entry.id = id;
        entry.sheets = sheets;
        entry.type = site.best(entry, Language::fr).type;
        for (const Language language : all_languages)
            if (sheets[language]) site.sheets[sheets[language].at()].entry = EntryIndex(site.entries.size());
        site.entries.push_back(std::move(entry));
    }
    const Files faulty = diagnostics.files_with_errors();
    for (Entry& entry : site.entries) {
        entry.topics = topics_of(site, entry);
        if (const Value* place = common_field(site, entry, "territory"))
            entry.territory = site.project.territory(place->text());
        warn_of_missing_translation(site, entry, faulty, diagnostics);
    }
    site.links.resize(site.sheets.size());
}

} // namespace veilleur::link
