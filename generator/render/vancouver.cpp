#include "render/vancouver.hpp"

#include "base/escape.hpp"
#include "base/text.hpp"
#include "model/wording.hpp"

#include <fmt/format.h>

namespace veilleur::render {

namespace {

std::string link_to(const std::string& url) {
    return fmt::format(R"(<a href="{}">{}</a>)", escape::url(url), escape::html(url));
}

void sentence(std::string& html, std::string_view text) {
    if (text.empty()) return;
    html += escape::html(text);
    html += text.ends_with('.') || text.ends_with('?') ? " " : ". ";
}

// French marks that no line may begin or end with stay with the words beside them.
std::string title_of(const Work& work) {
    std::string title = work.title;
    if (work.language != "fr") return title;
    for (const std::string_view mark : {":", ";", "?", "!", "»"})
        title = replaced(std::move(title), " " + std::string(mark), "\u00A0" + std::string(mark));
    return replaced(std::move(title), "« ", "«\u00A0");
}

std::string authors_of(const Work& work) {
    std::string names = joined(work.authors, ", ");
    if (work.et_al) names += ", et al";
    return names;
}

// "2019;33(5):424–36", "Bruxelles: Brusano; 2022 Mar"
std::string imprint_of(const Work& work) {
    std::string imprint = work.place;
    if (!work.publisher.empty()) imprint += (imprint.empty() ? "" : ": ") + work.publisher;
    if (!work.year.empty()) imprint += (imprint.empty() ? "" : "; ") + work.year;
    if (!work.volume.empty()) imprint += (imprint.empty() ? "" : ";") + work.volume;
    if (!work.issue.empty()) imprint += "(" + work.issue + ")";
    if (!work.pages.empty()) imprint += ":" + work.pages;
    return imprint;
}

std::string consulted(const Work& work, Language language) {
    const auto date = parse_date(work.accessed);
    if (!date) return {};
    const std::string_view word = language == Language::fr ? "consulté le" : "geraadpleegd op";
    return fmt::format(" [{} {}]", word, date_in_words(*date, language));
}

} // namespace

SafeHtml vancouver(const Work& work, Language language) {
    std::string html;
    sentence(html, authors_of(work));
    const bool marked = !work.language.empty() && work.language != code(language);
    if (marked) html += fmt::format(R"(<span lang="{}">)", escape::attribute(work.language));
    html += fmt::format("<cite>{}</cite>", escape::html(title_of(work)));
    if (marked) html += "</span>";
    html += work.title.ends_with('?') ? " " : ". ";
    sentence(html, work.container);
    sentence(html, imprint_of(work) + consulted(work, language));
    if (!work.doi.empty())
        html += link_to("https://doi.org/" + work.doi);
    else if (!work.url.empty())
        html += link_to(work.url);
    return SafeHtml::trusted(std::move(html));
}

} // namespace veilleur::render
