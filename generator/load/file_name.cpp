#include "load/file_name.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "load/text_file.hpp"

#include <algorithm>
#include <array>

namespace veilleur::load {

namespace {

constexpr std::array<std::string_view, 7> image_endings{".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".avif"};

bool ends_in(std::string_view text, std::string_view ending) {
    return text.size() > ending.size() && text.ends_with(ending);
}

// Takes `fr` or `nl` off the end of `stem`, with what joins it.
std::optional<Language> take_language(std::string& stem) {
    if (stem.size() < 4) return std::nullopt;
    const bool apart = std::string_view("._- ").find(stem[stem.size() - 3]) != std::string_view::npos;
    const auto language = language_of(std::string_view(stem).substr(stem.size() - 2));
    if (!apart || !language) return std::nullopt;
    stem.resize(stem.size() - 3);
    return language;
}

} // namespace

bool is_sheet_name(std::string_view name) {
    const std::string plain = ascii_lower(name);
    return ends_in(plain, ".md") || ends_in(plain, ".markdown");
}

SheetName read_sheet_name(std::string_view name) {
    std::string stem = ascii_lower(name);
    stem.resize(stem.rfind('.'));
    const auto language = take_language(stem);
    return {slug(stem), language};
}

bool is_image_name(std::string_view name) {
    const std::string plain = ascii_lower(name);
    return std::ranges::any_of(image_endings, [&](std::string_view ending) { return ends_in(plain, ending); });
}

std::string tidy_name(std::string_view name) {
    const std::size_t point = name.rfind('.');
    if (point == std::string_view::npos || point == 0) return slug(name);
    return slug(name.substr(0, point)) + ascii_lower(name.substr(point));
}

bool is_reserved_by_host(std::string_view part) {
    const std::string plain = ascii_lower(part);
    return plain == "_headers" || plain == "_redirects" || plain == ".well-known" || plain == "admin";
}

bool is_reserved_by_windows(std::string_view part) {
    const std::string plain = ascii_lower(trimmed(part.substr(0, part.find('.'))));
    const bool numbered = plain.size() == 4 && (plain.starts_with("com") || plain.starts_with("lpt")) &&
                          plain[3] >= '0' && plain[3] <= '9';
    return numbered || plain == "con" || plain == "prn" || plain == "aux" || plain == "nul" || part.ends_with('.') ||
           part.ends_with(' ');
}

bool holds_forbidden(std::string_view part) {
    if (first_invalid_utf8(part) || part.find_first_of("\\:*?\"<>|\t\n") != std::string_view::npos) return true;
    for (std::size_t at = 0; at < part.size();)
        if (is_unseen(next_code_point(part, at))) return true;
    return false;
}

std::string printable(std::string_view part) {
    std::string shown;
    for (const char each : part)
        shown += each >= 0x20 && each < 0x7F ? each : '?';
    return shown;
}

bool is_system_file(const std::vector<std::string_view>& parts) {
    const bool hidden = std::ranges::any_of(parts, [](std::string_view part) { return part.starts_with('.'); });
    const bool reserved = std::ranges::any_of(parts, is_reserved_by_host);
    const std::string name = ascii_lower(parts.back());
    return (hidden && !reserved) || name == "thumbs.db" || name == "desktop.ini";
}

} // namespace veilleur::load
