#include "model/document.hpp"

#include <algorithm>

namespace veilleur {

const Heading* Document::heading(std::string_view id) const {
    const auto found = std::ranges::find(headings, id, &Heading::id);
    return found == headings.end() ? nullptr : &*found;
}

} // namespace veilleur
