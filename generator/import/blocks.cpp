#include "import/blocks.hpp"

#include "base/text.hpp"
#include "import/headings.hpp"
#include "import/leftovers.hpp"
#include "import/lists.hpp"
#include "import/markers.hpp"
#include "import/paragraphs.hpp"
#include "import/tables.hpp"

#include <algorithm>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_paragraph = 6'000; // bytes, of the draft; beyond, the next line begins another

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

// "[1] text" and "[^1]: text" at the front of a line.
struct NoteMark {
    std::string label;
    std::string_view text;
};

std::optional<NoteMark> note_mark(std::string_view line) {
    line = trimmed(line);
    const std::size_t end = line.substr(0, 8).find(']');
    if (!line.starts_with('[') || end == std::string_view::npos) return std::nullopt;
    std::string_view label = line.substr(1, end - 1);
    if (label.starts_with('^')) label.remove_prefix(1);
    if (label.empty() || label.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    std::string_view text = line.substr(end + 1);
    if (text.starts_with(':')) text.remove_prefix(1);
    text = trimmed(text);
    if (text.empty()) return std::nullopt;
    return NoteMark{std::string(label), text};
}

class Reader {
public:
    Reader(const std::vector<Line>& lines, const LabelTest& is_label)
        : lines_(lines), is_label_(is_label), known_(lines) {}

    Blocks blocks() {
        while (at_ < lines_.size())
            if (is_blank(lines_[at_]) || !take_block()) ++at_;
        return std::move(result_);
    }

private:
    bool take_block() {
        return take_code() || take_heading() || take_leftover() || take_quotation() || take_table() || pass_rule() ||
               take_note() || take_list() || take_paragraph();
    }

    Block& add(BlockKind kind) {
        result_.blocks.emplace_back();
        result_.blocks.back().kind = kind;
        result_.blocks.back().line = lines_[at_].number;
        return result_.blocks.back();
    }

    bool take_leftover() {
        const std::size_t count = leftover_at(lines_, at_);
        for (std::size_t taken = 0; taken < count; ++taken, ++at_)
            if (!is_blank(lines_[at_])) add(BlockKind::put_aside).text = trimmed(lines_[at_].text);
        return count > 0;
    }

    // A fence without an end is text.
    bool take_code() {
        if (!is_fence(lines_[at_].text)) return false;
        std::size_t end = at_ + 1;
        while (end < lines_.size() && !is_fence(lines_[end].text))
            ++end;
        const std::string_view language = trimmed(trimmed(lines_[at_].text).substr(3));
        if (end == lines_.size() || language.find_first_not_of(letters) != std::string_view::npos) return false;
        Block& code = add(BlockKind::code);
        code.label = language;
        for (++at_; at_ < end; ++at_)
            code.text += lines_[at_].text + '\n';
        ++at_;
        return true;
    }

    static bool is_fence(std::string_view line) { return trimmed(line).starts_with("```"); }

    bool take_heading() {
        auto found = heading_at(lines_, at_, is_label_);
        if (!found) return false;
        result_.blocks.push_back(std::move(found->block));
        at_ += found->lines;
        return true;
    }

    bool take_quotation() {
        if (!is_quoted(lines_[at_])) return false;
        Block& quotation = add(BlockKind::quotation);
        for (; at_ < lines_.size() && is_quoted(lines_[at_]); ++at_) {
            std::string_view text = trimmed(lines_[at_].text);
            while (text.starts_with('>'))
                text = trimmed(text.substr(1));
            quotation.text += std::string(text) + '\n';
        }
        return true;
    }

    static bool is_quoted(const Line& line) { return trimmed(line.text).starts_with('>'); }

    bool take_table() {
        FoundTable found = table_from_here();
        if (!found.is_table) return false;
        cells_ += found.block.rows.size() * found.block.rows.front().size();
        result_.blocks.push_back(std::move(found.block));
        at_ += found.lines;
        return true;
    }

    // Lines that were no table are not looked at again.
    FoundTable table_from_here() {
        if (at_ < no_table_before_) return {};
        FoundTable found = table_at(lines_, at_);
        if (found.is_table && cells_ + found.block.rows.size() * found.block.rows.front().size() > most_cells)
            found.is_table = false;
        if (!found.is_table) no_table_before_ = at_ + found.lines;
        return found;
    }

    bool pass_rule() {
        if (!is_rule(lines_[at_].text)) return false;
        ++at_;
        return true;
    }

    bool take_note() {
        const auto mark = note_mark(lines_[at_].text);
        if (!mark) return false;
        Block& note = add(BlockKind::footnote);
        note.label = mark->label;
        std::string text(mark->text);
        for (++at_; goes_on(text.size()) && !note_mark(lines_[at_].text); ++at_)
            text += '\n' + lines_[at_].text;
        note.text = one_text(text, note.line, known_, result_.rejoined);
        return true;
    }

    bool take_list() {
        FoundList found = list_at(lines_, at_, is_label_);
        if (found.lines == 0) return false;
        for (Item& item : found.block.items)
            item.text = one_text(item.text, item.line, known_, result_.rejoined);
        result_.blocks.push_back(std::move(found.block));
        at_ += found.lines;
        return true;
    }

    bool take_paragraph() {
        Block& paragraph = add(BlockKind::paragraph);
        const std::uint32_t line = paragraph.line;
        std::string text = lines_[at_].text;
        for (++at_; goes_on(text.size()); ++at_)
            text += '\n' + lines_[at_].text;
        paragraph.text = one_text(text, line, known_, result_.rejoined);
        return true;
    }

    // True if the line at hand belongs to the text above.
    bool goes_on(std::size_t length) {
        return at_ < lines_.size() && !is_blank(lines_[at_]) && length < longest_paragraph &&
               continues(lines_[at_ - 1].text, lines_[at_].text) && !marker_of(lines_[at_].text) &&
               !heading_at(lines_, at_, is_label_) && leftover_at(lines_, at_) == 0 && !is_quoted(lines_[at_]) &&
               !is_fence(lines_[at_].text) && !is_rule(lines_[at_].text) && !table_from_here().is_table;
    }

    const std::vector<Line>& lines_;
    const LabelTest& is_label_;
    KnownWords known_;
    std::size_t at_ = 0;
    std::size_t no_table_before_ = 0;
    std::size_t cells_ = 0;
    Blocks result_;
};

} // namespace

Blocks blocks_of(const std::vector<Line>& lines, const LabelTest& is_label) {
    return Reader(lines, is_label).blocks();
}

} // namespace veilleur::draft
