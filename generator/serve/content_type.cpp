#include "serve/content_type.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace veilleur::serve {

namespace {

using Ending = std::pair<std::string_view, std::string_view>;

constexpr std::array<Ending, 22> endings{{
    {".atom", "application/atom+xml"},
    {".avif", "image/avif"},
    {".bib", "text/x-bibtex; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".gif", "image/gif"},
    {".html", "text/html; charset=utf-8"},
    {".ico", "image/x-icon"},
    {".jpeg", "image/jpeg"},
    {".jpg", "image/jpeg"},
    {".js", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".md", "text/markdown; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".pdf", "application/pdf"},
    {".png", "image/png"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".webmanifest", "application/manifest+json"},
    {".webp", "image/webp"},
    {".woff2", "font/woff2"},
    {".xml", "application/xml"},
    {".yml", "text/yaml; charset=utf-8"},
}};

} // namespace

std::string_view content_type_of(std::string_view path) {
    const auto found = std::ranges::find_if(endings, [&](const Ending& each) { return path.ends_with(each.first); });
    return found == endings.end() ? "application/octet-stream" : found->second;
}

} // namespace veilleur::serve
