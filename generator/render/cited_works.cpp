#include "render/cited_works.hpp"

#include "model/fields.hpp"
#include "render/citation_formats.hpp"
#include "render/vancouver.hpp"
#include "render/work_parts.hpp"
#include "template/object.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;
using templates::Object;

namespace {

List author_names(const Work& work) {
    List all;
    for (const std::string& author : work.authors) {
        const auto name = person_name(author);
        all.emplace_back(name ? name->family + ", " + name->given : author);
    }
    return all;
}

Object cited_work(const Work& work, Language language) {
    Object view;
    view.reserve(11);
    view.set("key", work.key).set("html", vancouver(work, language));
    view.set("bibtex", bibtex(work)).set("ris", ris(work)).set("csl", csl_json(work));
    view.set("title", work.title).set("authors", author_names(work)).set("year", printed_date(work.year).first);
    view.set("publisher", work.publisher).set("url", address_of(work)).set("lang", work.language);
    return view;
}

} // namespace

List cited_works(const Site& site, const Entry& entry, Language language) {
    List all;
    const Value* sources = common_field(site, entry, "sources");
    if (!sources) return all;
    for (const Value& source : sources->items()) {
        const Value* key = source.find("work");
        const auto& works = site.project.works;
        const auto work = std::ranges::find(works, key ? key->text() : std::string_view(), &Work::key);
        if (work != works.end()) all.emplace_back(cited_work(*work, language));
    }
    return all;
}

} // namespace veilleur::render
