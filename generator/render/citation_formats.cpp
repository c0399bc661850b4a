#include "render/citation_formats.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "render/work_parts.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace veilleur::render {

namespace {

using Json = nlohmann::ordered_json;

// How each format calls a kind of work.
struct KindNames {
    std::string_view type, bibtex, ris, csl;
};

constexpr std::array<KindNames, 6> kinds{{
    {"report", "techreport", "RPRT", "report"},
    {"article", "article", "JOUR", "article-journal"},
    {"book", "book", "BOOK", "book"},
    {"webpage", "misc", "ELEC", "webpage"},
    {"slides", "misc", "SLIDE", "speech"},
    {"leaflet", "misc", "PAMP", "pamphlet"},
}};

const KindNames& names_of(const Work& work) {
    constexpr std::size_t other = 3;
    for (const KindNames& each : kinds)
        if (each.type == work.type) return each;
    return kinds[other];
}

// Braces keep the capitals of a title and the name of an organisation whole.
std::string tex(std::string_view text) {
    std::string out;
    for (const char each : text) {
        if (std::string_view("#$%&_{}").find(each) != std::string_view::npos) out += '\\';
        if (each == '\\')
            out += "\\textbackslash{}";
        else if (each == '~' || each == '^')
            out += std::string("\\") + each + "{}";
        else
            out += each;
    }
    return out;
}

std::string bibtex_author(std::string_view author) {
    const auto name = person_name(author);
    return name ? tex(name->family) + ", " + name->given : "{" + tex(author) + "}";
}

std::string bibtex_authors(const Work& work) {
    std::vector<std::string> names;
    for (const std::string& author : work.authors)
        names.push_back(bibtex_author(author));
    if (work.et_al) names.emplace_back("others");
    return joined(names, " and ");
}

class BibtexEntry {
public:
    void field(std::string_view name, const std::string& text) {
        if (!text.empty()) text_ += ",\n  " + std::string(name) + " = {" + text + "}";
    }
    std::string of(const Work& work) const {
        return "@" + std::string(names_of(work).bibtex) + "{" + work.key + text_ + "\n}\n";
    }

private:
    std::string text_;
};

std::string_view bibtex_container(const Work& work) {
    if (work.type == "report") return "type"; // "Analyse 2022-01": the series and the number
    return work.type == "article" ? "journal" : "howpublished";
}

class RisRecord {
public:
    void line(std::string_view tag, std::string_view text) {
        if (!text.empty()) text_ += std::string(tag) + "  - " + std::string(text) + "\n";
    }
    std::string text() const { return text_ + "ER  - \n"; }

private:
    std::string text_;
};

Json csl_authors(const Work& work) {
    Json all = Json::array();
    for (const std::string& author : work.authors) {
        const auto name = person_name(author);
        all.push_back(name ? Json{{"family", name->family}, {"given", name->given}} : Json{{"literal", author}});
    }
    return all;
}

Json csl_date(std::string_view year, int month) {
    Json parts = Json::array({std::stoi(std::string(year.substr(0, 4)))});
    if (month > 0) parts.push_back(month);
    return {{"date-parts", Json::array({parts})}};
}

Json csl_accessed(const Date& date) {
    return {{"date-parts", Json::array({Json::array({date.year, date.month, date.day})})}};
}

} // namespace

std::string bibtex(const Work& work) {
    const auto [year, month] = printed_date(work.year);
    const auto [first, last] = page_range(work.pages);
    BibtexEntry entry;
    entry.field("author", bibtex_authors(work));
    entry.field("title", "{" + tex(work.title) + "}");
    entry.field(bibtex_container(work), tex(work.container));
    entry.field(work.type == "report" ? "institution" : "publisher", tex(work.publisher));
    entry.field("address", tex(work.place));
    entry.field("year", year);
    entry.field("month", month == 0 ? "" : std::to_string(month));
    entry.field("volume", tex(work.volume));
    entry.field("number", tex(work.issue));
    entry.field("pages", first.empty() ? "" : first + "--" + last);
    entry.field("doi", tex(work.doi));
    entry.field("url", work.url);
    entry.field("urldate", work.accessed);
    entry.field("langid", work.language);
    return entry.of(work);
}

std::string ris(const Work& work) {
    const auto [year, month] = printed_date(work.year);
    const auto [first, last] = page_range(work.pages);
    RisRecord record;
    record.line("TY", names_of(work).ris);
    for (const std::string& author : work.authors) {
        const auto name = person_name(author);
        record.line("AU", name ? name->family + ", " + name->given : author);
    }
    record.line("TI", work.title);
    record.line("T2", work.container);
    record.line("PB", work.publisher);
    record.line("CY", work.place);
    record.line("PY", year);
    record.line("VL", work.volume);
    record.line("IS", work.issue);
    record.line("SP", first);
    record.line("EP", last);
    record.line("DO", work.doi);
    record.line("UR", work.url);
    record.line("Y2", work.accessed);
    record.line("LA", work.language);
    return record.text();
}

std::string csl_json(const Work& work) {
    const auto [year, month] = printed_date(work.year);
    Json item{{"id", work.key}, {"type", names_of(work).csl}, {"title", work.title}};
    const auto set = [&item](const char* name, const std::string& text) {
        if (!text.empty()) item[name] = text;
    };
    if (!work.authors.empty()) item["author"] = csl_authors(work);
    if (!year.empty()) item["issued"] = csl_date(year, month);
    set(work.type == "report" ? "collection-title" : "container-title", work.container);
    set("publisher", work.publisher);
    set("publisher-place", work.place);
    set("volume", work.volume);
    set("issue", work.issue);
    set("page", work.pages);
    set("DOI", work.doi);
    set("URL", address_of(work));
    if (const auto date = parse_date(work.accessed)) item["accessed"] = csl_accessed(*date);
    set("language", work.language);
    return Json::array({item}).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace veilleur::render
