#include "render/changes_page.hpp"

#include "model/page_paths.hpp"

#include <algorithm>
#include <array>

namespace veilleur::render {

namespace {

using templates::List;
using templates::Object;
using View = templates::Value;

// In the order of their enumerations.
constexpr std::array<std::string_view, 3> change_names{"added", "changed", "removed"};
constexpr std::array<std::string_view, 6> state_names{"absent",  "unchanged", "added",
                                                      "changed", "removed",   "unreadable"};
constexpr std::array<std::string_view, 4> entry_kind_names{"added", "changed", "renamed", "removed"};
constexpr std::array<std::string_view, 8> subject_names{"site",    "topic", "territory", "work",
                                                        "contact", "type",  "image",     "theme_file"};

template <typename Enumeration, std::size_t Count>
std::string_view name_of(Enumeration value, const std::array<std::string_view, Count>& names) {
    return names[static_cast<std::size_t>(value)];
}

List runs(const std::vector<TextRun>& runs) {
    List all;
    for (const TextRun& run : runs)
        all.emplace_back(Object{{"text", View::borrowed(run.text)}, {"marked", run.mark == TextRun::Mark::changed}});
    return all;
}

Object section_view(const SectionChange& section, const std::string& url) {
    List passages;
    for (const PassageChange& passage : section.passages)
        passages.emplace_back(Object{{"label", View::borrowed(passage.label)},
                                     {"before", runs(passage.before)},
                                     {"after", runs(passage.after)}});
    Object view{{"kind", name_of(section.kind, change_names)}, {"heading", View::borrowed(section.heading)}};
    view.set("url", section.anchor.empty() || url.empty() ? url : url + "#" + section.anchor);
    view.set("passages", std::move(passages)).set("more_than_shown", section.more_than_shown);
    return view;
}

Object changed_sheet(const SheetChange& sheet, Language language) {
    List sections;
    for (const SectionChange& section : sheet.sections)
        sections.emplace_back(section_view(section, sheet.url));
    Object view{{"lang", code(language)}, {"state", name_of(sheet.state, state_names)}};
    view.set("title", View::borrowed(sheet.title)).set("url", View::borrowed(sheet.url));
    view.set("former_url", View::borrowed(sheet.former_url)).set("path", View::borrowed(sheet.path));
    view.set("sections", std::move(sections)).set("to_translate", sheet.to_translate);
    return view;
}

// The page tells the sheet in its own language passage by passage; of the other one it says what happened to it.
Object entry_view(const EntryChange& entry, Language language) {
    const SheetChange& own = entry.sheets[language];
    const SheetChange& named = own.title.empty() ? entry.sheets[other(language)] : own;
    Object view{{"id", View::borrowed(entry.id)}, {"former_id", View::borrowed(entry.former_id)}};
    view.set("type", View::borrowed(entry.type[language])).set("title", View::borrowed(named.title));
    view.set("title_lang", code(&named == &own ? language : other(language)));
    view.set("own", changed_sheet(own, language));
    view.set("other", changed_sheet(entry.sheets[other(language)], other(language)));
    return view;
}

List groups(const Changes& changes, Language language) {
    List all;
    for (std::size_t kind = 0; kind < entry_kind_names.size(); ++kind) {
        List entries;
        for (const EntryChange& entry : changes.entries)
            if (static_cast<std::size_t>(entry.kind) == kind) entries.emplace_back(entry_view(entry, language));
        if (!entries.empty())
            all.emplace_back(Object{{"kind", entry_kind_names[kind]}, {"sheets", std::move(entries)}});
    }
    return all;
}

View day(const std::optional<Date>& date) {
    return date ? View(iso(*date)) : View();
}

List reviews(const Changes& changes, Language language) {
    List all;
    for (const ReviewChange& review : changes.reviews)
        all.emplace_back(Object{{"title", View::borrowed(review.title[language])},
                                {"url", View::borrowed(review.url[language])},
                                {"reviewed", day(review.reviewed)},
                                {"reviewed_before", day(review.reviewed_before)},
                                {"due", day(review.due)},
                                {"is_due", review.is_due}});
    return all;
}

List others(const Changes& changes, Language language) {
    List all;
    for (const OtherChange& other : changes.others)
        all.emplace_back(Object{{"subject", name_of(other.subject, subject_names)},
                                {"kind", name_of(other.kind, change_names)},
                                {"name", View::borrowed(other.name[language])}});
    return all;
}

List gone(const Changes& changes) {
    List all;
    for (const GoneAddress& address : changes.gone)
        all.emplace_back(Object{{"url", View::borrowed(address.url)},
                                {"path", View::borrowed(address.path)},
                                {"now_url", View::borrowed(address.now_url)}});
    return all;
}

} // namespace

Page changes_page(const Changes& changes, Language language) {
    Page page;
    page.language = language;
    for (const Language each : all_languages)
        page.alternates[each] = page_url(each, page_paths(each).changes);
    page.url = page.alternates[language];
    page.template_name = "changes.html";
    page.kind = "changes";
    page.title_key = "changes_title";
    page.noindex = true;
    page.made_from = {"content/site.yml"};
    page.fill = [&changes, language](Page& filled) {
        filled.names.set("groups", groups(changes, language)).set("reviews", reviews(changes, language));
        filled.names.set("others", others(changes, language)).set("gone", gone(changes));
    };
    return page;
}

} // namespace veilleur::render
