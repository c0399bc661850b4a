#include "editor/repository.hpp"

#include "editor/editor.hpp"

namespace veilleur::editor {

namespace {

constexpr std::string_view forge = "https://github.com/";

} // namespace

std::string github_repository(const SiteConfiguration& site) {
    std::string_view url = site.repository_url;
    if (!url.starts_with(forge)) return {};
    url.remove_prefix(forge.size());
    while (url.ends_with('/'))
        url.remove_suffix(1);
    if (url.ends_with(".git")) url.remove_suffix(4);
    return std::string(url);
}

bool takes_proposals(const SiteConfiguration& site) {
    return !github_repository(site).empty();
}

} // namespace veilleur::editor
