#include "search/addresses.hpp"

#include "search/tokens.hpp"

#include <utility>

namespace veilleur::search {

namespace {

// "/fr/methodes/" of "/fr/methodes/intervision/"; of an address without a folder, nothing.
std::string_view folder_of(std::string_view url) {
    return url.size() < 2 ? std::string_view() : url.substr(0, url.rfind('/', url.size() - 2) + 1);
}

} // namespace

std::string Addresses::shortened(std::string_view url, std::string_view title) {
    const std::string before = std::exchange(folder_, folder_of(url));
    const std::string_view name =
        url.substr(folder_.size(), url.size() - folder_.size() - (url.ends_with('/') ? 1 : 0));
    const bool has_folder_of_before = !before.empty() && folder_ == before && url.ends_with('/') && !name.empty();
    if (!has_folder_of_before) return std::string(url);
    return name == anchor_of(title, folding_) ? std::string() : std::string(name);
}

std::string Addresses::whole(std::string_view shortened, std::string_view title) {
    const bool is_whole = folder_.empty() || shortened.find('/') != std::string_view::npos;
    std::string url(shortened);
    if (!is_whole) url = folder_ + (shortened.empty() ? anchor_of(title, folding_) : url) + "/";
    folder_ = folder_of(url);
    return url;
}

} // namespace veilleur::search
