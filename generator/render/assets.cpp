#include "render/assets.hpp"

#include "base/digest.hpp"
#include "base/text.hpp"
#include "render/scripts.hpp"

#include <fmt/format.h>

namespace veilleur::render {

namespace {

constexpr std::string_view folder = "assets/";

std::string hashed_url(std::string_view name, std::string_view bytes) {
    const std::size_t dot = name.rfind('.');
    return fmt::format("/assets/{}.{}{}", name.substr(0, dot), sha256_hex(bytes).substr(0, 16), name.substr(dot));
}

bool is_style(std::string_view name) {
    return name.ends_with(".css");
}

} // namespace

Assets::Assets(const Project& project) {
    const auto imported = imported_scripts(project);
    // Style sheets last: they are hashed with the names of what they refer to.
    for (const bool styles : {false, true})
        for (const auto& [path, bytes] : project.theme_files) {
            if (!path.starts_with(folder) || is_style(path) != styles || path.find('.') == std::string::npos) continue;
            const std::string name = path.substr(folder.size());
            if (imported.contains(name)) continue;
            add(name, name.ends_with(".js") ? bundled(project, name) : bytes, project.theme_path(path));
        }
}

void Assets::add(const std::string& name, std::string bytes, const std::string& source) {
    if (is_style(name))
        for (const auto& [other, asset] : assets_)
            bytes = replaced(std::move(bytes), "url(\"" + other + "\")", "url(\"" + asset.url + "\")");
    std::string url = hashed_url(name, bytes);
    assets_.emplace(name, Asset{std::move(url), std::move(bytes), source});
}

std::string_view Assets::url(std::string_view name) const {
    const auto found = assets_.find(name);
    return found == assets_.end() ? std::string_view() : std::string_view(found->second.url);
}

std::vector<std::string> Assets::names() const {
    std::vector<std::string> all;
    for (const auto& [name, asset] : assets_)
        all.push_back(name);
    return all;
}

OutputFile Assets::file(const std::string& name) const {
    const Asset& asset = assets_.at(name);
    return {asset.url.substr(1), asset.bytes, {asset.source}};
}

} // namespace veilleur::render
