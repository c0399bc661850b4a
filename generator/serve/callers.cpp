#include "serve/callers.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace veilleur::serve {

namespace {

bool is_this_host(std::string_view host, std::uint16_t port) {
    constexpr std::array<std::string_view, 3> names{"localhost", "127.0.0.1", "[::1]"};
    const std::string asked = ascii_lower(host);
    return std::ranges::any_of(names, [&](std::string_view name) {
        const std::string with_port = std::string(name) + ":" + std::to_string(port);
        return asked == with_port || (port == 80 && asked == name);
    });
}

bool is_this_origin(std::string_view origin, std::uint16_t port) {
    constexpr std::string_view scheme = "http://";
    return origin.starts_with(scheme) && is_this_host(origin.substr(scheme.size()), port);
}

} // namespace

bool is_from_here(std::span<const std::string> hosts, std::span<const std::string> origins, std::uint16_t port) {
    if (hosts.size() != 1 || !is_this_host(hosts.front(), port)) return false;
    return origins.empty() || (origins.size() == 1 && is_this_origin(origins.front(), port));
}

} // namespace veilleur::serve
