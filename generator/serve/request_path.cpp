#include "serve/request_path.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace veilleur::serve {

namespace {

constexpr std::size_t longest_path = 2000;

bool is_forbidden(char each) {
    const auto byte = static_cast<unsigned char>(each);
    return byte < 0x20 || byte == 0x7F || each == '\\';
}

std::optional<char> decoded_byte(std::string_view digits) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (digits.size() != 2 || error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    const char byte = static_cast<char>(value);
    return byte == '/' || byte == '%' || is_forbidden(byte) ? std::nullopt : std::optional(byte);
}

std::optional<std::string> decoded(std::string_view raw) {
    std::string text;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        if (raw[at] != '%') {
            text += raw[at];
            continue;
        }
        const std::optional<char> byte = decoded_byte(raw.substr(at + 1, 2));
        if (!byte) return std::nullopt;
        text += *byte;
        at += 2;
    }
    return text;
}

bool leads_downwards(std::string_view path) {
    std::vector<std::string_view> parts = split(path, '/');
    if (parts.back().empty()) parts.pop_back(); // a folder ends with a slash, and the root is nothing at all
    return std::ranges::none_of(parts,
                                [](std::string_view part) { return part.empty() || part == "." || part == ".."; });
}

} // namespace

std::optional<std::string> requested_path(std::string_view raw) {
    if (!raw.starts_with('/') || raw.size() > longest_path || std::ranges::any_of(raw, is_forbidden))
        return std::nullopt;
    std::optional<std::string> path = decoded(raw.substr(1));
    const bool is_good = path && !first_invalid_utf8(*path) && leads_downwards(*path);
    return is_good ? path : std::nullopt;
}

} // namespace veilleur::serve
