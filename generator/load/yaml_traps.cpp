#include "load/yaml.hpp"

#include "base/text.hpp"
#include "load/yaml_line.hpp"

#include <algorithm>
#include <optional>

namespace veilleur::load {

namespace {

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

std::size_t indentation(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

// Walks the lines as a person reads them, one trap per line at most. What stands open from one line to the next (a
// block of text, a quote, a bracket, a plain text) is the state.
class Look {
public:
    Look(const YamlSource& source, Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {}

    bool find_nothing() {
        for (line_ = 0; line_ < source_.lines() && !lost_; ++line_)
            look_at(source_.line(line_));
        if (!lost_ && quote_) fault("yaml-unclosed-quote", quote_->line, quote_->offset);
        if (!lost_ && bracket_) fault("yaml-unclosed-bracket", bracket_->line, bracket_->offset);
        return !found_;
    }

private:
    // Something that was opened and may go on over lines indented deeper than `parent`.
    struct Open {
        std::size_t line = 0;
        std::size_t offset = 0;
        std::size_t parent = 0;
        char mark = 0;
        std::size_t depth = 0; // of brackets
    };

    void fault(std::string_view code, std::size_t line, std::size_t offset, std::vector<std::string> arguments = {}) {
        found_ = true;
        diagnostics_.add(code, source_.at(line, offset), std::move(arguments));
    }

    void fault(const LineFault& fault_of_line) {
        fault(fault_of_line.code, line_, fault_of_line.offset, fault_of_line.arguments);
    }

    void look_at(std::string_view line) {
        if (refuse_marker(line)) return;
        if (is_blank(line)) return;
        const std::size_t indent = indentation(line);
        if (block_ && indent > *block_) return;
        block_.reset();
        if (const auto tab = tab_of(line)) return fault("yaml-tab", line_, *tab);
        if (const auto space = hard_space_of(line)) return fault("yaml-hard-space", line_, *space);
        if (quote_) return go_on_in_quote(line, indent);
        if (bracket_) return go_on_in_brackets(line, indent);
        if (plain_ && indent > *plain_) return go_on_in_text(line, indent);
        if (line[indent] == '#') return;
        plain_.reset();
        begin(line);
    }

    bool refuse_marker(std::string_view line) {
        const bool marks = line.starts_with("---") || line.starts_with("...");
        const bool alone = marks && (line.size() == 3 || line[3] == ' ' || line[3] == '\t');
        const bool directive = line.starts_with('%') && !block_;
        if (!alone && !directive) {
            if (!is_blank(line) && !line.starts_with('#')) begun_ = true;
            return false;
        }
        // A configuration file may begin with `---`.
        if (line == "---" && !begun_) {
            begun_ = true;
            return true;
        }
        fault(directive ? "yaml-directive" : "yaml-second-document", line_, 0);
        lost_ = true;
        return true;
    }

    void begin(std::string_view line) {
        const LineShape shape = shape_of(line);
        if (shape.fault) return fault(*shape.fault);
        if (shape.bare && !may_stand_bare(shape)) return refuse_bare(line, shape.value);
        structure_ = true;
        awaited_.reset();
        if (!text_after(line, shape.value)) awaited_ = shape.parent;
        const Open open{line_, shape.value, shape.parent, shape.value < line.size() ? line[shape.value] : '\0', 0};
        switch (shape.ending) {
        case LineEnding::closed:
            break;
        case LineEnding::block:
            block_ = shape.parent;
            break;
        case LineEnding::text:
            plain_ = shape.parent;
            break;
        case LineEnding::quote:
            quote_ = open;
            break;
        case LineEnding::brackets:
            bracket_ = open;
            bracket_->depth = shape.depth;
            break;
        }
    }

    // A value of its own line belongs to a key or a hyphen with nothing after it, or is all there is.
    bool may_stand_bare(const LineShape& shape) const { return !structure_ || (awaited_ && shape.value > *awaited_); }

    void refuse_bare(std::string_view line, std::size_t offset) {
        fault("yaml-not-a-field", line_, offset, {std::string(trimmed(line))});
    }

    void go_on_in_quote(std::string_view line, std::size_t indent) {
        if (indent <= quote_->parent) {
            fault("yaml-unclosed-quote", quote_->line, quote_->offset);
            lost_ = true;
            return;
        }
        const std::size_t end = end_of_quote(line, 0, quote_->mark);
        if (end == std::string_view::npos) return;
        quote_.reset();
        if (const auto wrong = text_after(line, end)) fault("yaml-text-after-quote", line_, *wrong);
    }

    void go_on_in_brackets(std::string_view line, std::size_t indent) {
        const bool closes = line[indent] == ']' || line[indent] == '}';
        if (indent <= bracket_->parent && !closes) {
            fault("yaml-unclosed-bracket", bracket_->line, bracket_->offset);
            lost_ = true;
            return;
        }
        const FlowShape flow = flow_of(line, 0, bracket_->depth);
        if (flow.fault) fault(*flow.fault);
        bracket_->depth = flow.depth;
        if (flow.depth == 0 || flow.fault) bracket_.reset();
    }

    void go_on_in_text(std::string_view line, std::size_t indent) {
        if (const auto wrong = fault_of_text(line, indent)) fault(*wrong);
    }

    const YamlSource& source_;
    Diagnostics& diagnostics_;
    std::size_t line_ = 0;
    bool begun_ = false; // something has been said: `---` is a second document from here on
    bool found_ = false;
    bool structure_ = false;             // a key, an item or a value was seen
    std::optional<std::size_t> awaited_; // after a key without a value: the indentation its value must be deeper than
    bool lost_ = false;                  // what follows could only be misread
    std::optional<std::size_t> block_;   // inside a `|` or `>` text: the indentation it must be deeper than
    std::optional<std::size_t> plain_;   // after a plain text: the indentation its next lines must be deeper than
    std::optional<Open> quote_;
    std::optional<Open> bracket_;
};

} // namespace

bool free_of_traps(const YamlSource& source, Diagnostics& diagnostics) {
    return Look(source, diagnostics).find_nothing();
}

} // namespace veilleur::load
