#include "markdown/ids.hpp"

#include <utility>

namespace veilleur::markdown {

std::string Ids::unique(std::string_view wanted) {
    std::string id(wanted);
    for (unsigned number = 2; !take(id); ++number)
        id = std::string(wanted) + "-" + std::to_string(number);
    return id;
}

unsigned Ids::reserve_footnotes(unsigned count) {
    return std::exchange(footnotes_, footnotes_ + count);
}

} // namespace veilleur::markdown
