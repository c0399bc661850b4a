#include "markdown/bounds.hpp"

#include "base/text.hpp"
#include "markdown/characters.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace veilleur::markdown {

namespace {

// The marks of quotations and list items at the front of a line, and how deep they can lead at most. An item reaches
// over a later line that is indented by at least two columns per level, a quotation over one with a '>'.
struct Front {
    std::size_t size = 0;    // bytes before the text of the line
    std::size_t nesting = 0; // upper bound; 0 if the line opens nothing
    std::size_t indentation = 0;
};

std::size_t marker_size(std::string_view rest) {
    std::size_t digits = 0;
    while (digits < 9 && digits < rest.size() && is_ascii_digit(rest[digits]))
        ++digits;
    std::size_t size = 0;
    if (digits > 0 && digits < rest.size() && (rest[digits] == '.' || rest[digits] == ')'))
        size = digits + 1;
    else if (digits == 0 && !rest.empty() && std::string_view("-+*").find(rest[0]) != std::string_view::npos)
        size = 1;
    const bool ends = size == rest.size() || rest[size] == ' ' || rest[size] == '\t';
    return size > 0 && ends ? size : 0;
}

Front front_of(std::string_view line) {
    Front front;
    std::size_t columns = 0, quotes = 0, items = 0;
    for (std::size_t at = 0; at < line.size();) {
        if (line[at] == ' ' || line[at] == '\t') {
            columns += line[at] == '\t' ? 4 : 1;
            ++at;
        } else if (line[at] == '>') {
            ++quotes;
            ++at;
        } else if (const std::size_t size = marker_size(line.substr(at)); size > 0) {
            ++items;
            columns += size;
            at += size;
        } else {
            break;
        }
        front.size = at;
        if (quotes + items == 0) front.indentation = columns;
    }
    if (quotes + items > 0) front.nesting = quotes + std::max(columns / 2, items);
    return front;
}

// The columns of a line such as `|---|:-:|`, or 0 if it cannot stand under the head of a table.
std::size_t delimiter_columns(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of("> \t"), line.size()));
    line = trimmed(line);
    std::size_t bars = 0, dashes = 0, colons = 0;
    for (const char each : line) {
        if (each == '|')
            ++bars;
        else if (each == '-')
            ++dashes;
        else if (each == ':')
            ++colons;
        else if (!is_space(each))
            return 0;
    }
    if (dashes == 0 || bars + colons == 0) return 0;
    return bars + 1 - (line.front() == '|' ? 1 : 0) - (line.size() > 1 && line.back() == '|' ? 1 : 0);
}

// The library's search is much faster than counting, and most lines hold none.
bool holds(std::string_view line, char each) {
    return line.find(each) != std::string_view::npos;
}

std::size_t count(std::string_view line, char each) {
    return static_cast<std::size_t>(std::ranges::count(line, each));
}

class Look {
public:
    Look(const Source& source, Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {}

    bool all_lines() {
        for (number_ = 1; number_ <= source_.line_count(); ++number_)
            if (!line(source_.line(number_))) return false;
        end_run();
        if (definition_ * all_brackets_ > Bounds::expansion) return refuse("markdown-definitions", definition_line_);
        return true;
    }

private:
    bool line(std::string_view line) {
        const Front front = front_of(line);
        if (front.nesting > Bounds::nesting)
            return refuse("markdown-nesting", number_, {std::to_string(Bounds::nesting)});
        if (front.size == line.size()) {
            end_run();
            return true;
        }
        return run(line, front) && table(line);
    }

    // Lines that hang together: cmark may take them for one paragraph.
    bool run(std::string_view line, const Front& front) {
        const bool new_item = front.nesting > 0 && front.indentation < 4 && !is_ascii_digit(line[front.indentation]);
        if (run_line_ == 0 || new_item) {
            length_ = 0;
            run_line_ = number_;
        }
        if (!in_table_ || !holds(line, '|')) length_ += line.size() + 1;
        const std::size_t here = holds(line, '[') ? count(line, '[') : 0;
        brackets_ += here;
        all_brackets_ += here;
        run_size_ += line.size() + 1;
        if (here > 0 && (line.find("]:") != std::string_view::npos || line.find(']') == std::string_view::npos))
            defines_ = true;
        if (length_ > Bounds::paragraph)
            return refuse("markdown-paragraph", run_line_, {std::to_string(Bounds::paragraph)});
        return brackets_ <= Bounds::brackets ||
               refuse("markdown-brackets-many", number_, {std::to_string(Bounds::brackets)});
    }

    void end_run() {
        if (defines_ && run_size_ > definition_) {
            definition_ = run_size_;
            definition_line_ = run_line_;
        }
        run_line_ = 0;
        length_ = brackets_ = run_size_ = 0;
        columns_ = 0;
        defines_ = in_table_ = false;
    }

    // A table may begin at any such line and goes on to the next empty one; a short row is filled up by cmark.
    bool table(std::string_view line) {
        const std::size_t columns = delimiter_columns(line);
        if (columns > Bounds::columns)
            return refuse("markdown-table-columns", number_, {std::to_string(Bounds::columns)});
        columns_ = std::max(columns_, columns);
        in_table_ = in_table_ || columns > 0;
        cells_ += columns_;
        return cells_ <= Bounds::cells || refuse("markdown-table-cells", number_, {std::to_string(Bounds::cells)});
    }

    bool refuse(std::string_view code, std::uint32_t line, std::vector<std::string> arguments = {}) {
        diagnostics_.add(code, source_.at(line, 1), std::move(arguments));
        return false;
    }

    const Source& source_;
    Diagnostics& diagnostics_;
    std::uint32_t number_ = 0;
    std::uint32_t run_line_ = 0; // first line of the run, 0 between runs
    std::size_t length_ = 0, brackets_ = 0, run_size_ = 0, columns_ = 0;
    bool defines_ = false;  // the run may hold link definitions
    bool in_table_ = false; // its later lines may be rows
    std::size_t cells_ = 0, all_brackets_ = 0, definition_ = 0;
    std::uint32_t definition_line_ = 1;
};

} // namespace

bool within_bounds(std::string_view text, const Source& source, Diagnostics& diagnostics) {
    if (text.size() > Bounds::bytes) {
        diagnostics.add("markdown-long", source.at(1, 1), {std::to_string(Bounds::bytes / 1024)});
        return false;
    }
    Look look(source, diagnostics);
    return look.all_lines();
}

} // namespace veilleur::markdown
