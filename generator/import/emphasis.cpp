#include "import/emphasis.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::draft {

std::string without_marks(std::string_view text) {
    std::string result(trimmed(text));
    std::ranges::replace(result, '\t', ' ');
    for (const char mark : {'*', '`'})
        if (std::ranges::count(result, mark) % 2 == 0) std::erase(result, mark);
    return std::string(trimmed(result));
}

} // namespace veilleur::draft
