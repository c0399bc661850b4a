#include "search/visible_text.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

// Where the next mark-up begins. Each of the two is looked for only once it has been passed: searching for one byte is
// many times faster than for either of two.
class Marks {
public:
    explicit Marks(std::string_view html) : html_(html), tag_(html.find('<')), entity_(html.find('&')) {}

    std::size_t next(std::size_t at) {
        if (tag_ < at) tag_ = html_.find('<', at);
        if (entity_ < at) entity_ = html_.find('&', at);
        return std::min(tag_, entity_);
    }

private:
    std::string_view html_;
    std::size_t tag_, entity_;
};

} // namespace

std::string visible_text(std::string_view html) {
    std::string text;
    text.reserve(html.size());
    Marks marks(html);
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t mark = marks.next(at);
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
