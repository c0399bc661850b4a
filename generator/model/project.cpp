#include "model/project.hpp"

#include <algorithm>

namespace veilleur {

namespace {

template <typename Found, typename Items, typename Member>
Found index_where(const Items& items, std::string_view wanted, Member member) {
    const auto found = std::ranges::find(items, wanted, member);
    return found == items.end() ? Found() : Found(static_cast<std::size_t>(found - items.begin()));
}

} // namespace

TypeIndex Project::type_of_folder(std::string_view folder) const {
    return index_where<TypeIndex>(types, folder, &ContentType::folder);
}

WorkIndex Project::work(std::string_view key) const {
    const auto found = std::ranges::lower_bound(works, key, {}, &Work::key);
    return found == works.end() || found->key != key ? WorkIndex()
                                                     : WorkIndex(static_cast<std::size_t>(found - works.begin()));
}

TopicIndex Project::topic(std::string_view id) const {
    return index_where<TopicIndex>(topics, id, &Topic::id);
}

TerritoryIndex Project::territory(std::string_view id) const {
    return index_where<TerritoryIndex>(territories, id, &Territory::id);
}

std::string Project::theme_path(std::string_view path) const {
    const auto inherited = inherited_files.find(path);
    return inherited != inherited_files.end() ? inherited->second : "themes/" + site.theme + "/" + std::string(path);
}

} // namespace veilleur
