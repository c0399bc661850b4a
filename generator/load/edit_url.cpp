#include "load/edit_url.hpp"

#include "load/web_address.hpp"

#include <array>

namespace veilleur::load {

namespace {

struct Forge {
    std::string_view name_in_host;
    std::string_view editor; // after the address of the repository
};

constexpr std::array forges{
    Forge{"github", "/edit/main/"},    Forge{"gitlab", "/-/edit/main/"}, Forge{"forgejo", "/_edit/main/"},
    Forge{"codeberg", "/_edit/main/"}, Forge{"gitea", "/_edit/main/"},
};

std::string_view host_of(std::string_view address) {
    const std::size_t begin = address.find("//");
    if (begin == std::string_view::npos) return {};
    const std::string_view rest = address.substr(begin + 2);
    return rest.substr(0, rest.find('/'));
}

} // namespace

std::string usual_edit_url(std::string_view repository_url) {
    const std::string_view host = host_of(repository_url);
    for (const Forge& forge : forges)
        if (host.find(forge.name_in_host) != std::string_view::npos)
            return std::string(repository_url) + std::string(forge.editor) + std::string(path_in_edit_url);
    return {};
}

std::string read_edit_url(Keys& keys, std::string_view repository_url) {
    std::string written = keys.text("edit_url");
    if (written.empty()) return usual_edit_url(repository_url);
    std::string address = written;
    const std::size_t path = address.find(path_in_edit_url);
    if (path != std::string::npos) address.erase(path, path_in_edit_url.size());
    if (is_plain_web_address(address) && path != std::string::npos) return written;
    keys.fault("edit-url-not-usable", keys.position("edit_url"), {"edit_url"});
    return {};
}

} // namespace veilleur::load
