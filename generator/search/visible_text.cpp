#include "search/visible_text.hpp"

namespace veilleur::search {

std::string visible_text(std::string_view html) {
    std::string text;
    text.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t mark = html.find_first_of("<&", at);
        text += html.substr(at, mark - at);
        if (mark == std::string_view::npos) break;
        // The writer escapes '<', '>' and '&' wherever they are no mark-up, in attributes too.
        const std::size_t end = html.find(html[mark] == '<' ? '>' : ';', mark);
        text += ' ';
        if (end == std::string_view::npos) break;
        at = end + 1;
    }
    return text;
}

} // namespace veilleur::search
