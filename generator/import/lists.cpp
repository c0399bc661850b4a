#include "import/lists.hpp"

#include "base/text.hpp"
#include "import/headings.hpp"
#include "import/leftovers.hpp"
#include "import/markers.hpp"
#include "import/paragraphs.hpp"

#include <algorithm>

namespace veilleur::draft {

namespace {

constexpr std::size_t deepest = 4;

class Reader {
public:
    Reader(std::span<const Line> lines, std::size_t at, const LabelTest& is_label)
        : lines_(lines), begin_(at), at_(at), is_label_(is_label) {}

    FoundList list() {
        block_.kind = BlockKind::list;
        block_.line = lines_[at_].number;
        while (at_ < lines_.size() && (take_item() || take_rest_of_item() || pass_blank_lines())) {
        }
        const std::size_t taken = block_.items.empty() ? 0 : at_ - begin_;
        return {std::move(block_), taken};
    }

private:
    struct Level {
        std::size_t indent;
        std::string sign; // of bullets; numbers have none
    };

    bool take_item() {
        const std::optional<Marker> marker = marker_of(lines_[at_].text);
        if (!marker || is_rule(lines_[at_].text)) return false;
        if (!is_next_number(*marker) && heading_at(lines_, at_, is_label_)) return false;
        const std::string number(marker->is_number ? marker->sign : std::string_view());
        const std::string sign(marker->is_number ? std::string_view() : marker->sign);
        block_.items.push_back(
            {depth_of({marker->indent, sign}), number, std::string(marker->text), lines_[at_].number});
        if (marker->is_number && block_.items.back().depth == 0) last_number_ = std::stoi(number);
        ++at_;
        return true;
    }

    // "3." after an item "2.": it may look like a heading by itself.
    bool is_next_number(const Marker& marker) const {
        return marker.is_number && last_number_ > 0 && std::stoi(std::string(marker.sign)) == last_number_ + 1;
    }

    unsigned depth_of(const Level& level) {
        while (levels_.size() > 1 && level.indent < levels_.back().indent)
            levels_.pop_back();
        if (!levels_.empty() && level.indent <= levels_.back().indent) {
            const auto same = std::ranges::find(levels_, level.sign, &Level::sign);
            const bool is_deeper = same == levels_.end() && levels_.size() < deepest;
            if (same != levels_.end()) levels_.erase(same + 1, levels_.end());
            if (is_deeper) levels_.push_back(level);
        } else if (levels_.size() < deepest) {
            levels_.push_back(level);
        }
        return static_cast<unsigned>(levels_.size() - 1);
    }

    bool take_rest_of_item() {
        if (block_.items.empty() || at_ == begin_ || is_blank(lines_[at_]) || is_blank(lines_[at_ - 1])) return false;
        const Line& line = lines_[at_];
        const bool is_inside = indentation(line.text) > levels_.back().indent;
        if (!is_inside && !continues(lines_[at_ - 1].text, line.text)) return false;
        if (heading_at(lines_, at_, is_label_) || leftover_at(lines_, at_) > 0) return false;
        block_.items.back().text += '\n' + line.text;
        ++at_;
        return true;
    }

    // Word processors leave a line free between items.
    bool pass_blank_lines() {
        std::size_t next = at_;
        while (next < lines_.size() && is_blank(lines_[next]))
            ++next;
        if (next == at_ || next == lines_.size()) return false;
        const std::optional<Marker> marker = marker_of(lines_[next].text);
        if (!marker || is_rule(lines_[next].text)) return false;
        if (!is_next_number(*marker) && heading_at(lines_, next, is_label_)) return false;
        at_ = next;
        return true;
    }

    std::span<const Line> lines_;
    std::size_t begin_;
    std::size_t at_;
    const LabelTest& is_label_;
    Block block_;
    std::vector<Level> levels_;
    int last_number_ = 0; // of an item of the first depth
};

} // namespace

FoundList list_at(std::span<const Line> lines, std::size_t at, const LabelTest& is_label) {
    return Reader(lines, at, is_label).list();
}

} // namespace veilleur::draft
