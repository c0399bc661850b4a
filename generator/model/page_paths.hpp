#pragma once

#include "model/language.hpp"

#include <string>
#include <string_view>

namespace veilleur {

// The URLs of the pages that no sheet stands behind. Segments of types may not claim them (link/urls).
struct PagePaths {
    std::string_view topics, glossary, index, news;
    std::string_view changes; // of previews only
};

constexpr PagePaths page_paths(Language language) {
    if (language == Language::fr) return {"themes", "glossaire", "a-z", "nouveautes", "ce-qui-change"};
    return {"themas", "woordenlijst", "a-z", "nieuw", "wat-verandert"};
}

inline std::string home_url(Language language) {
    return "/" + std::string(code(language)) + "/";
}

inline std::string page_url(Language language, std::string_view path) {
    return home_url(language) + std::string(path) + "/";
}

} // namespace veilleur
