#include "render/redirects.hpp"

#include <fmt/format.h>

namespace veilleur::render {

OutputFile redirects(const Site& site) {
    std::string text;
    for (const auto& [from, to] : site.redirects)
        text += fmt::format("{} {} 301\n", from, to);
    return {"_redirects", std::move(text), {}};
}

} // namespace veilleur::render
