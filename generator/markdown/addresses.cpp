#include "markdown/addresses.hpp"

#include "base/text.hpp"
#include "markdown/characters.hpp"

#include <algorithm>

namespace veilleur::markdown {

namespace {

bool is_id_part(std::string_view part) {
    return is_anchor(part) && is_ascii_alnum(part[0]);
}

bool is_web(std::string_view rest) {
    return rest.starts_with("//") && rest.size() > 2 && (is_ascii_alnum(rest[2]) || is_beyond_ascii(rest[2]));
}

bool is_clean(std::string_view address) {
    return std::ranges::none_of(address, [](char each) {
        return static_cast<unsigned char>(each) <= ' ' || each == '<' || each == '>' || each == '\\';
    });
}

} // namespace

std::optional<SheetTarget> sheet_target(std::string_view text) {
    const std::size_t hash = text.find('#');
    const std::string_view id = text.substr(0, hash);
    const std::string_view anchor = hash == std::string_view::npos ? std::string_view() : text.substr(hash + 1);
    if (hash != std::string_view::npos && !is_anchor(anchor)) return std::nullopt;
    if (!id.empty()) {
        const std::vector<std::string_view> parts = split(id, '/');
        if (parts.size() < 2 || !std::ranges::all_of(parts, is_id_part)) return std::nullopt;
    } else if (anchor.empty()) {
        return std::nullopt;
    }
    return SheetTarget{std::string(id), std::string(anchor)};
}

std::string sheet_suggestion(std::string_view path) {
    for (const std::string_view front : {"./", "../", "/", "content/"})
        while (path.starts_with(front))
            path.remove_prefix(front.size());
    const std::size_t hash = std::min(path.find('#'), path.size());
    std::string_view id = path.substr(0, hash);
    for (const std::string_view ending : {"/", ".html", ".md", ".fr", ".nl"})
        if (id.ends_with(ending)) id.remove_suffix(ending.size());
    const std::string suggestion = ascii_lower(id) + std::string(path.substr(hash));
    return sheet_target(suggestion) ? suggestion : std::string();
}

std::string scheme_of(std::string_view address) {
    const std::size_t colon = address.find(':');
    if (colon == std::string_view::npos || colon == 0 || !is_ascii_letter(address[0])) return {};
    const std::string_view scheme = address.substr(0, colon);
    const bool valid = std::ranges::all_of(
        scheme, [](char each) { return is_ascii_alnum(each) || each == '+' || each == '.' || each == '-'; });
    return valid ? ascii_lower(scheme) : std::string();
}

bool is_allowed_address(std::string_view address) {
    const std::string scheme = scheme_of(address);
    const std::string_view rest = address.substr(scheme.empty() ? 0 : scheme.size() + 1);
    if (!is_clean(address)) return false;
    if (scheme == "https" || scheme == "http") return is_web(rest);
    if (scheme == "mailto") return rest.find('@') != std::string_view::npos;
    return scheme == "tel" && !rest.empty();
}

} // namespace veilleur::markdown
