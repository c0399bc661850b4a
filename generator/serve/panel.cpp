#include "serve/panel.hpp"

#include "serve/words.hpp"

#include <fmt/format.h>

namespace veilleur::serve {

namespace {

std::string_view code_of(MessageLanguage language) {
    return Wording{"fr", "nl", "en"}.in(language);
}

} // namespace

std::string panel(const FaultList& faults, MessageLanguage language) {
    if (faults.html.empty()) return {};
    const std::string_view title = words().title.in(language);
    // Closing it hides it, and the keyboard is never caught: it is a list that folds. What folds is not read aloud when
    // it appears, hence the line that only is heard.
    if (!faults.has_errors)
        return fmt::format("<details class=\"panel\" lang=\"{}\"><summary>{}</summary>"
                           "<div class=\"list\" role=\"region\" aria-label=\"{}\" tabindex=\"0\">{}</div></details>",
                           code_of(language), faults.counts, title, faults.html);
    const std::string_view old_site = words().old_site_stays.in(language);
    return fmt::format("<p class=\"heard\" role=\"alert\" lang=\"{0}\">{1}. {2}</p>"
                       "<details class=\"panel with-errors\" lang=\"{0}\" open><summary>{1}</summary>"
                       "<div class=\"list\" role=\"region\" aria-label=\"{3}\" tabindex=\"0\"><p>{2}</p>{4}</div>"
                       "</details>",
                       code_of(language), faults.counts, old_site, title, faults.html);
}

std::string fault_page(const FaultList& faults, MessageLanguage language) {
    return fmt::format("<!doctype html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{1}</title>\n"
                       "<link rel=\"stylesheet\" href=\"/-/panel.css\">\n</head>\n<body>\n<main>\n"
                       "<h1>{1}</h1>\n<p>{2}</p>\n{3}\n</main>\n</body>\n</html>\n",
                       code_of(language), faults.counts.empty() ? words().title.in(language) : faults.counts,
                       words().no_site_yet.in(language), faults.html);
}

} // namespace veilleur::serve
