#include "publish/manifest.hpp"

namespace veilleur::publish {

void Manifest::add(std::string path, PublishedFile file, std::span<const std::string> made_from) {
    for (const std::string& source : made_from) {
        const auto next = static_cast<std::uint32_t>(sources_.size());
        const auto [found, is_new] = source_numbers_.try_emplace(source, next);
        if (is_new) sources_.push_back(source);
        file.made_from.push_back(found->second);
    }
    files_.insert_or_assign(std::move(path), std::move(file));
}

const PublishedFile* Manifest::find(std::string_view path) const {
    const auto found = files_.find(path);
    return found == files_.end() ? nullptr : &found->second;
}

} // namespace veilleur::publish
