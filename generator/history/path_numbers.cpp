#include "history/path_numbers.hpp"

namespace veilleur::history {

PathNumber PathNumbers::of(std::string_view path) {
    const auto [found, is_new] = numbers_.try_emplace(std::string(path), static_cast<PathNumber>(paths_.size()));
    if (is_new) paths_.emplace_back(path);
    return found->second;
}

} // namespace veilleur::history
