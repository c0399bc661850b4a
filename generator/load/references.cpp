#include "load/configuration.hpp"

#include "base/text.hpp"
#include "load/keys.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

const std::vector<std::string>& work_types() {
    static const std::vector<std::string> types{"report", "article", "book", "webpage", "slides", "leaflet"};
    return types;
}

void check_type(const Keys& keys, const Work& work) {
    if (work.type.empty() || std::ranges::count(work_types(), work.type) > 0) return;
    keys.fault("field-not-a-choice", keys.position("type"), {"type", work.type, joined(work_types(), ", ")},
               nearest(work.type, work_types()));
}

void check_addresses(const Keys& keys, const Work& work) {
    const bool web = work.url.starts_with("https://") || work.url.starts_with("http://");
    if (!work.url.empty() && (!web || work.url.find_first_of(" \"<>") != std::string::npos))
        keys.fault("field-not-url", keys.position("url"), {"url"});
    if (!work.doi.empty() && !work.doi.starts_with("10."))
        keys.fault("reference-doi", keys.position("doi"), {work.doi});
    if (!work.accessed.empty() && !parse_date(work.accessed))
        keys.fault("field-not-date", keys.position("accessed"), {"accessed", work.accessed});
}

// `@` begins a citation, and these end it.
bool is_key(std::string_view key) {
    return !key.empty() && key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") ==
                               std::string_view::npos;
}

Work read_work(const Member& member, Diagnostics& diagnostics) {
    Keys keys(member.value, references_file, diagnostics);
    Work work;
    work.key = member.key;
    work.position = member.key_position;
    work.type = keys.text("type", Presence::required);
    work.authors = keys.list("authors");
    work.et_al = keys.boolean("et_al");
    work.title = keys.text("title", Presence::required);
    work.container = keys.text("container");
    work.publisher = keys.text("publisher");
    work.place = keys.text("place");
    work.year = keys.text("year");
    work.volume = keys.text("volume");
    work.issue = keys.text("issue");
    work.pages = keys.text("pages");
    work.url = keys.text("url");
    work.doi = keys.text("doi");
    work.accessed = keys.text("accessed");
    work.language = keys.text("language");
    keys.refuse_others();
    check_type(keys, work);
    check_addresses(keys, work);
    return work;
}

} // namespace

std::vector<Work> read_references(const SourceTree& tree, Diagnostics& diagnostics) {
    std::vector<Work> works;
    const std::optional<Value> all = read_configuration(tree, references_file, diagnostics);
    if (!all || all->is_null() || !expect_mapping(*all, references_file, references_file, diagnostics)) return works;
    for (const Member& member : all->members()) {
        if (!is_key(member.key))
            diagnostics.add("reference-key", {std::string(references_file), member.key_position}, {member.key});
        else if (expect_mapping(member.value, member.key, references_file, diagnostics))
            works.push_back(read_work(member, diagnostics));
    }
    std::ranges::sort(works, {}, &Work::key);
    return works;
}

} // namespace veilleur::load
