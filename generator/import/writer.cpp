#include "import/writer.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "import/inline_text.hpp"
#include "model/to_place.hpp"

#include <algorithm>
#include <set>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_piece = 6'000; // bytes of a paragraph, before signs are escaped
constexpr std::size_t most_brackets = 300;
constexpr std::size_t tight_list = 6'000; // bytes; a longer one has a line free between its items
constexpr unsigned deepest_heading = 4;

std::size_t brackets(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count(text, '['));
}

// Longer texts are cut between two words.
std::vector<std::string_view> pieces(std::string_view text) {
    std::vector<std::string_view> result;
    while (text.size() > longest_piece || brackets(text.substr(0, longest_piece)) > most_brackets) {
        std::size_t end = std::min(text.size(), longest_piece);
        while (end > 1 && brackets(text.substr(0, end)) > most_brackets)
            end /= 2;
        const std::size_t space = text.rfind(' ', end);
        end = space == std::string_view::npos || space == 0 ? text.find(' ', end) : space;
        if (end == std::string_view::npos) break;
        result.push_back(text.substr(0, end));
        text = trimmed(text.substr(end));
    }
    result.push_back(text);
    return result;
}

// Beside a table these words would ask for a drawing of it.
std::string without_chart(std::string text) {
    for (const std::string_view word : {"Graphique", "Grafiek", "Chart"}) {
        if (!text.starts_with(word)) continue;
        const std::string_view behind = trimmed(std::string_view(text).substr(word.size()));
        if (behind.starts_with(':')) text = "*" + std::string(word) + "*" + text.substr(word.size());
    }
    return text;
}

bool is_figure(std::string_view text) {
    for (const std::string_view word : {"Figure ", "Figuur ", "Fig. ", "Image ", "Afbeelding "})
        if (text.starts_with(word) && text.size() > word.size() && text[word.size()] >= '0' && text[word.size()] <= '9')
            return true;
    return false;
}

class Writer {
public:
    Writer(const std::vector<Block>& blocks, const ContentType& type, const Labels& labels, Language language,
           Remarks& remarks)
        : blocks_(blocks), type_(type), labels_(labels), language_(language), remarks_(remarks) {
        find_sections();
        find_notes();
    }

    std::string text() {
        write_opening();
        for (std::size_t at = opening_; at < blocks_.size(); ++at)
            write(blocks_[at]);
        for (const Section& section : type_.sections)
            if (section.required && !used_.contains(&section)) write_heading(2, section.label[language_], section.id);
        write_put_aside();
        return std::move(out_);
    }

private:
    // Which headings begin a section of the type, the first one that reads so.
    void find_sections() {
        for (const Block& block : blocks_) {
            if (block.kind != BlockKind::heading) continue;
            const Section* section = labels_.section(block.text);
            if (section && used_.insert(section).second) sections_.push_back({&block, section});
        }
    }

    // Footnotes whose text and mark both stand in the text.
    void find_notes() {
        NoteLabels marks;
        NoteLabels texts;
        for (const Block& block : blocks_) {
            if (block.kind == BlockKind::footnote) texts.insert(block.label);
            if (block.kind == BlockKind::paragraph) find_note_labels(block.text, marks);
            for (const Item& item : block.items)
                find_note_labels(item.text, marks);
        }
        std::ranges::set_intersection(marks, texts, std::inserter(notes_, notes_.end()));
    }

    const Section* section_of(const Block& heading) const {
        const auto found = std::ranges::find(sections_, &heading, &SectionHeading::block);
        return found == sections_.end() ? nullptr : found->section;
    }

    // What comes before the first heading stands in the first required section, unless that has a heading of its own.
    void write_opening() {
        const auto first = std::ranges::find(blocks_, BlockKind::heading, &Block::kind);
        opening_ = static_cast<std::size_t>(first - blocks_.begin());
        const bool has_text = std::any_of(blocks_.begin(), first, [](const Block& block) {
            return block.kind != BlockKind::put_aside && block.kind != BlockKind::footnote;
        });
        if (has_text) name_opening();
        for (auto block = blocks_.begin(); block != first; ++block)
            write(*block);
    }

    void name_opening() {
        for (const Section& section : type_.sections)
            if (section.required && !used_.contains(&section)) {
                used_.insert(&section);
                write_heading(2, section.label[language_], section.id);
                remark(RemarkKind::opening_in_section, blocks_.front().line, section.label[language_]);
                return;
            }
    }

    void write(const Block& block) {
        switch (block.kind) {
        case BlockKind::heading:
            return write_heading(block);
        case BlockKind::paragraph:
            return write_paragraph(block);
        case BlockKind::list:
            return write_list(block);
        case BlockKind::table:
            return write_table(block);
        case BlockKind::code:
            out_ += "\n```" + block.label + "\n" + block.text + "```\n";
            return;
        case BlockKind::quotation:
            return write_quotation(block);
        case BlockKind::footnote:
            return write_footnote(block);
        case BlockKind::put_aside:
            put_aside_.push_back(&block);
            return;
        }
    }

    void write_heading(unsigned level, const std::string& text, const std::string& id) {
        out_ += "\n" + std::string(level, '#') + " " + text + (id.empty() ? "" : " {#" + id + "}") + "\n";
    }

    // No level is skipped, and the first is that below the title.
    void write_heading(const Block& block) {
        const Section* section = section_of(block);
        if (section) levels_.clear();
        while (!levels_.empty() && levels_.back() >= block.level)
            levels_.pop_back();
        levels_.push_back(block.level);
        const unsigned level = std::min(deepest_heading, static_cast<unsigned>(levels_.size() + 1));
        if (!block.label.empty()) remark(RemarkKind::numbering_dropped, block.line, block.label + " " + block.text);
        write_heading(level, as_markdown(block.text), section ? section->id : std::string());
    }

    void write_paragraph(const Block& block) {
        look_at(block.text, block.line);
        if (is_figure(block.text)) remark(RemarkKind::figure_missing, block.line, block.text);
        for (const std::string_view piece : pieces(block.text))
            out_ += "\n" + without_chart(as_markdown(piece, notes_)) + "\n";
    }

    void look_at(std::string_view text, std::uint32_t line) {
        if (const std::string address = lost_link(text); !address.empty()) remark(RemarkKind::link_lost, line, address);
    }

    void write_list(const Block& block) {
        std::size_t size = 0;
        std::size_t marks = 0;
        for (const Item& item : block.items) {
            size += item.text.size();
            marks += brackets(item.text);
        }
        const bool is_loose = size > tight_list || marks > most_brackets;
        out_ += "\n";
        unsigned deepest = 0; // an item is at most one level below the one above
        for (const Item& item : block.items) {
            const unsigned depth = std::min(item.depth, deepest);
            deepest = depth + 1;
            write_item(item, std::string(depth * 4, ' '));
            if (is_loose) out_ += "\n";
        }
        // Two lists one after the other would be one.
        out_ += "\n";
    }

    void write_item(const Item& item, const std::string& indent) {
        look_at(item.text, item.line);
        bool is_first = true;
        for (const std::string_view piece : pieces(item.text)) {
            const std::string marker = item.number.empty() ? "- " : item.number + ". ";
            out_ += is_first ? indent + marker : "\n" + indent + "    ";
            out_ += as_markdown(piece, notes_) + "\n";
            is_first = false;
        }
    }

    void write_table(const Block& block) {
        out_ += "\n";
        bool is_head = true;
        for (const std::vector<std::string>& row : block.rows) {
            write_row(row);
            if (is_head) write_row(std::vector<std::string>(row.size(), "---"), Cells::signs);
            is_head = false;
        }
    }

    enum class Cells { words, signs };

    void write_row(const std::vector<std::string>& row, Cells cells = Cells::words) {
        out_ += "|";
        for (const std::string& cell : row)
            out_ += " " + (cells == Cells::signs ? cell : as_markdown(cell)) + " |";
        out_ += "\n";
    }

    void write_quotation(const Block& block) {
        out_ += "\n";
        for (const std::string_view line : split(trimmed(block.text), '\n')) {
            const bool is_note = is_kind_of_note(line);
            out_ +=
                ">" + (line.empty() ? std::string() : " " + (is_note ? std::string(line) : as_markdown(line))) + "\n";
        }
    }

    static bool is_kind_of_note(std::string_view line) {
        for (const std::string_view kind : {"[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CONFIDENTIAL]"})
            if (line == kind) return true;
        return false;
    }

    void write_footnote(const Block& block) {
        const bool is_note = notes_.contains(block.label) && written_notes_.insert(block.label).second;
        const std::string text = as_markdown(block.text);
        out_ += is_note ? "\n[^" + block.label + "]: " + text + "\n" : "\n\\[" + block.label + "\\] " + text + "\n";
    }

    void write_put_aside() {
        if (put_aside_.empty()) return;
        write_heading(2, std::string(to_place_label(language_)), std::string(to_place_id));
        out_ += "\n";
        for (const Block* block : put_aside_) {
            remark(RemarkKind::put_aside, block->line, block->text);
            out_ += "- " + as_markdown(block->text) + "\n";
        }
    }

    void remark(RemarkKind kind, std::uint32_t line, std::string argument) {
        remarks_.push_back({kind, line, {std::move(argument)}});
    }

    struct SectionHeading {
        const Block* block;
        const Section* section;
    };

    const std::vector<Block>& blocks_;
    const ContentType& type_;
    const Labels& labels_;
    Language language_;
    Remarks& remarks_;
    std::vector<SectionHeading> sections_;
    std::set<const Section*> used_;
    NoteLabels notes_;
    NoteLabels written_notes_;
    std::vector<const Block*> put_aside_;
    std::vector<unsigned> levels_;
    std::size_t opening_ = 0;
    std::string out_;
};

} // namespace

std::string written(const std::vector<Block>& blocks, const ContentType& type, const Labels& labels, Language language,
                    Remarks& remarks) {
    return Writer(blocks, type, labels, language, remarks).text();
}

} // namespace veilleur::draft
