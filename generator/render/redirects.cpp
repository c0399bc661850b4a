#include "render/redirects.hpp"

#include <fmt/format.h>

namespace veilleur::render {

OutputFile redirects(const Site& site) {
    std::string text;
    // The choice at the root exists as a file, hence the "!"; who asks for neither language is left to choose.
    for (const Language language : all_languages)
        text += fmt::format("/ /{0}/ 302! Language={0}\n", code(language));
    for (const auto& [from, to] : site.redirects)
        text += fmt::format("{} {} 301\n", from, to);
    return {"_redirects", std::move(text), {}};
}

} // namespace veilleur::render
