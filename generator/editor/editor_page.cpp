#include "base/escape.hpp"
#include "editor/editor.hpp"

namespace veilleur::editor {

namespace {

// What stands there until the editor has come, and stays where it does not come.
struct Words {
    std::string_view title, waiting, otherwise, back;
};

constexpr PerLanguage<Words> words{{{
    {"L’éditeur des fiches",
     "Il arrive en quelques secondes. S’il ne vient pas, c’est que JavaScript est désactivé ou que le navigateur est "
     "trop "
     "ancien.",
     "Sans l’éditeur, écrivez ce que vous voulez ajouter ou corriger à", "Retour au site"},
    {"De editor van de fiches",
     "Hij verschijnt binnen enkele seconden. Komt hij niet, dan staat JavaScript uit of is de browser te oud.",
     "Zonder de editor schrijf je wat je wilt toevoegen of verbeteren naar", "Terug naar de site"},
}}};

std::string address(const std::string& email) {
    return "<a href=\"mailto:" + escape::attribute(email) + "\">" + escape::html(email) + "</a>";
}

std::string part(const SiteConfiguration& site, Language language) {
    const Words& say = words[language];
    const std::string tag(code(language));
    std::string html = "<section lang=\"" + tag + "\">\n<h2>" + std::string(say.title) + "</h2>\n";
    html.append("<p>").append(say.waiting).append("</p>\n");
    if (!site.contact_email.empty())
        html.append("<p>").append(say.otherwise).append(" " + address(site.contact_email) + ".</p>\n");
    html.append("<p><a href=\"/" + tag + "/\">").append(say.back).append("</a></p>\n</section>\n");
    return html;
}

} // namespace

std::string editor_page(const SiteConfiguration& site) {
    const Language first = site.source_language;
    const std::string title = escape::html(site.title[first]);
    return "<!DOCTYPE html>\n<html lang=\"" + std::string(code(first)) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + std::string(words[first].title) + " – " + title +
           "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<link rel=\"cms-config-url\" type=\"application/json\" href=\"/admin/config.json\">\n"
           "<script type=\"module\" src=\"/admin/editor.js\"></script>\n</head>\n<body>\n<main id=\"waiting\">\n<h1>" +
           title + "</h1>\n" + part(site, first) + part(site, other(first)) + "</main>\n</body>\n</html>\n";
}

} // namespace veilleur::editor
