#pragma once

#include "model/language.hpp"

#include <string>
#include <string_view>

namespace veilleur {

// The URLs of the pages that no sheet stands behind. Segments of types may not claim them (link/urls).
struct PagePaths {
    std::string_view topics, glossary, index, news;
};

constexpr PagePaths page_paths(Language language) {
    if (language == Language::fr) return {"themes", "glossaire", "a-z", "nouveautes"};
    return {"themas", "woordenlijst", "a-z", "nieuw"};
}

inline std::string home_url(Language language) {
    return "/" + std::string(code(language)) + "/";
}

inline std::string page_url(Language language, std::string_view path) {
    return home_url(language) + std::string(path) + "/";
}

} // namespace veilleur
