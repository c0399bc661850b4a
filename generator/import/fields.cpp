#include "import/fields.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "base/yaml_text.hpp"
#include "import/emphasis.hpp"
#include "import/field_values.hpp"
#include "import/inline_text.hpp"
#include "import/steps.hpp"
#include "model/common_fields.hpp"
#include "model/field_choices.hpp"
#include "model/field_kind_words.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_label = 60; // bytes, before a colon
constexpr std::size_t longest_text = 600; // bytes of a field of text
constexpr std::size_t most_bytes = 8'000; // of all fields: the front matter of a sheet is bounded
constexpr std::size_t most_items = 60;    // of a list

// "Durée : 30 min", cut at the colon.
struct Labelled {
    std::string_view label;
    std::string_view value;
};

std::optional<Labelled> labelled(std::string_view text) {
    const std::size_t colon = text.substr(0, longest_label).find(':');
    if (colon == std::string_view::npos || colon == 0 || text.substr(colon).starts_with("://")) return std::nullopt;
    std::string_view label = trimmed(text.substr(0, colon));
    std::string_view value = trimmed(text.substr(colon + 1));
    // "**Durée :** 30 min"
    for (const std::string_view mark : {std::string_view("**"), std::string_view("__"), std::string_view("*")})
        if (label.starts_with(mark)) {
            label.remove_prefix(mark.size());
            if (label.ends_with(mark)) label.remove_suffix(mark.size());
            if (value.starts_with(mark)) value.remove_prefix(mark.size());
            break;
        }
    return Labelled{trimmed(label), trimmed(value)};
}

// What stands under a heading: blocks[first] to blocks[last - 1].
struct Under {
    std::size_t first = 0;
    std::size_t last = 0;
};

class Taker {
public:
    Taker(std::vector<Block>& blocks, const FieldRequest& request, Remarks& remarks)
        : blocks_(blocks), request_(request), remarks_(remarks) {}

    std::vector<FilledField> fields() {
        for (std::size_t at = 0; at < blocks_.size(); ++at)
            look_at(at);
        std::vector<Block> left;
        for (Block& block : blocks_)
            if (!taken_.contains(&block)) left.push_back(std::move(block));
        blocks_ = std::move(left);
        return std::move(fields_);
    }

private:
    void look_at(std::size_t at) {
        Block& block = blocks_[at];
        if (taken_.contains(&block)) return;
        if (block.kind == BlockKind::paragraph && take_line(block.text, block.line)) taken_.insert(&block);
        if (block.kind == BlockKind::list) take_items(block);
        if (block.kind == BlockKind::table) take_rows(block);
        if (block.kind == BlockKind::heading) take_under_heading(at);
    }

    void take_items(Block& list) {
        const bool is_flat = std::ranges::all_of(list.items, [](const Item& item) { return item.depth == 0; });
        if (!is_flat) return;
        std::erase_if(list.items,
                      [&](const Item& item) { return item.number.empty() && take_line(item.text, item.line); });
        if (list.items.empty()) taken_.insert(&list);
    }

    // A table is taken whole or not at all.
    void take_rows(Block& table) {
        const bool is_labelled = std::ranges::all_of(table.rows, [&](const std::vector<std::string>& row) {
            return row.size() == 2 && !row[1].empty() && can_take({row[0], row[1]});
        });
        if (!is_labelled || !are_different(table)) return;
        for (const std::vector<std::string>& row : table.rows)
            take({row[0], row[1]}, row[0] + " | " + row[1], table.line);
        taken_.insert(&table);
    }

    bool are_different(const Block& table) const {
        std::set<const Field*> seen;
        return std::ranges::all_of(table.rows, [&](const std::vector<std::string>& row) {
            return seen.insert(request_.labels.field(row[0])).second;
        });
    }

    bool take_line(const std::string& text, std::uint32_t line) {
        const auto found = labelled(text);
        if (!found || found->value.empty()) return false;
        const Field* field = request_.labels.field(found->label);
        if (!field) return false;
        if (is_there(*field)) return refuse(RemarkKind::field_again, *field, line);
        if (take(*found, text, line)) return true;
        return refuse_value(*field, found->value, line);
    }

    bool is_there(const Field& field) const {
        return std::ranges::find(fields_, field.name, &FilledField::name) != fields_.end();
    }

    bool can_take(const Labelled& line) const {
        const Field* field = request_.labels.field(line.label);
        return field && !is_there(*field) && has_room() && !lines_for(*field, line.value).empty();
    }

    bool take(const Labelled& line, std::string_view words, std::uint32_t number) {
        const Field* field = request_.labels.field(line.label);
        if (!field || is_there(*field) || !has_room()) return false;
        std::vector<std::string> lines = lines_for(*field, line.value);
        if (lines.empty()) return false;
        add(*field, {draft_comment(number, words, request_.language)}, std::move(lines), number);
        return true;
    }

    // YAML of a value on one line; empty where it does not fit the field.
    std::vector<std::string> lines_for(const Field& declared, std::string_view value) const {
        const Field field = with_choices(declared, request_.project);
        if (field.kind == FieldKind::list) return list_lines(field, value);
        if (field.kind == FieldKind::text || field.kind == FieldKind::markdown) {
            if (value.size() > longest_text || is_too_long(field, value)) return {};
            const bool is_markdown = field.kind == FieldKind::markdown;
            return {field.name + ": " + yaml_quoted(is_markdown ? as_markdown(value) : without_marks(value))};
        }
        const auto yaml = yaml_value(field, value);
        if (!yaml) return {};
        return {field.name + ": " + *yaml};
    }

    static bool is_too_long(const Field& field, std::string_view value) {
        return field.name == "summary" && code_points(value) > longest_summary;
    }

    static std::vector<std::string> list_lines(const Field& field, std::string_view value) {
        const char separator = value.find(';') != std::string_view::npos ? ';' : ',';
        std::vector<std::string> lines{field.name + ":"};
        for (const std::string_view part : split(value, separator))
            if (const std::string item = without_marks(part); !item.empty())
                lines.push_back("  - " + yaml_quoted(item));
        return lines.size() == 1 || value.size() > longest_text ? std::vector<std::string>() : lines;
    }

    void take_under_heading(std::size_t at) {
        const Block& heading = blocks_[at];
        const Field* field = request_.labels.field(heading.text);
        if (!field) return;
        Under under{at + 1, at + 1};
        while (under.last < blocks_.size() && is_text(blocks_[under.last]))
            ++under.last;
        if (under.first == under.last) return;
        if (is_there(*field)) {
            refuse(RemarkKind::field_again, *field, heading.line);
            return;
        }
        std::vector<std::string> lines = has_room() ? lines_under(*field, under) : std::vector<std::string>();
        if (lines.empty()) {
            refuse_value(*field, blocks_[under.first].text, heading.line);
            return;
        }
        add(*field, comments_of(heading, *field, under), std::move(lines), heading.line);
        for (std::size_t taken = at; taken < under.last; ++taken)
            taken_.insert(&blocks_[taken]);
    }

    static bool is_text(const Block& block) {
        return block.kind != BlockKind::heading && block.kind != BlockKind::put_aside &&
               block.kind != BlockKind::footnote;
    }

    // The words of the heading, and those of a value that is not written as the draft has it.
    std::vector<std::string> comments_of(const Block& heading, const Field& field, const Under& under) const {
        std::string words = heading.label.empty() ? heading.text : heading.label + " " + heading.text;
        const FieldKind kind = with_choices(field, request_.project).kind;
        const bool repeats = kind == FieldKind::list || kind == FieldKind::steps || kind == FieldKind::text ||
                             kind == FieldKind::markdown;
        if (!repeats) words += " : " + blocks_[under.first].text;
        return {draft_comment(heading.line, words, request_.language)};
    }

    std::vector<std::string> lines_under(const Field& field, const Under& under) const {
        const bool is_one = under.last - under.first == 1;
        const Block& first = blocks_[under.first];
        if (field.kind == FieldKind::steps) return is_one ? steps_under(field, first) : std::vector<std::string>();
        if (with_choices(field, request_.project).kind == FieldKind::list) return items_under(field, under);
        if (is_one && first.kind == BlockKind::paragraph) return lines_for(field, first.text);
        return {};
    }

    static std::vector<std::string> steps_under(const Field& field, const Block& list) {
        const auto steps = list.kind == BlockKind::list ? steps_in_yaml(list) : std::nullopt;
        if (!steps) return {};
        std::vector<std::string> lines{field.name + ":"};
        lines.insert(lines.end(), steps->begin(), steps->end());
        return lines;
    }

    std::vector<std::string> items_under(const Field& field, const Under& under) const {
        std::vector<std::string> lines{field.name + ":"};
        for (std::size_t at = under.first; at < under.last; ++at) {
            const Block& block = blocks_[at];
            if (block.kind != BlockKind::paragraph && block.kind != BlockKind::list) return {};
            if (block.kind == BlockKind::paragraph) lines.push_back("  - " + yaml_quoted(without_marks(block.text)));
            for (const Item& item : block.items) {
                if (item.depth > 0) return {};
                const std::string number = item.number.empty() ? "" : item.number + ". ";
                lines.push_back("  - " + yaml_quoted(number + without_marks(item.text)));
            }
        }
        const bool fits = lines.size() <= most_items && size_of(lines) <= most_bytes / 2;
        return fits ? lines : std::vector<std::string>();
    }

    static std::size_t size_of(const std::vector<std::string>& lines) {
        std::size_t size = 0;
        for (const std::string& line : lines)
            size += line.size() + 1;
        return size;
    }

    bool has_room() const { return bytes_ < most_bytes / 2; }

    void add(const Field& field, std::vector<std::string> from, std::vector<std::string> lines, std::uint32_t line) {
        bytes_ += size_of(lines) + size_of(from);
        remarks_.push_back({RemarkKind::field_taken, line, {field.label[request_.language]}});
        fields_.push_back({field.name, std::move(from), std::move(lines)});
    }

    bool refuse(RemarkKind kind, const Field& field, std::uint32_t line) {
        remarks_.push_back({kind, line, {field.label[request_.language]}});
        return false;
    }

    bool refuse_value(const Field& field, std::string_view value, std::uint32_t line) {
        std::vector<std::string> arguments{field.label[request_.language]};
        const bool is_long = is_too_long(field, value);
        if (is_long)
            arguments.push_back(std::to_string(longest_summary));
        else
            arguments.emplace_back(what_to_write(field, request_.language));
        remarks_.push_back({is_long ? RemarkKind::field_too_long : RemarkKind::field_not_understood, line, arguments});
        return false;
    }

    std::vector<Block>& blocks_;
    const FieldRequest& request_;
    Remarks& remarks_;
    std::vector<FilledField> fields_;
    std::set<const Block*> taken_;
    std::size_t bytes_ = 0;
};

} // namespace

std::string draft_comment(std::uint32_t line, std::string_view words, Language language) {
    const std::string place = language == Language::fr ? "Brouillon, ligne " : "Klad, regel ";
    const std::string colon = language == Language::fr ? " : " : ": ";
    return place + std::to_string(line) + colon + std::string(words);
}

std::vector<FilledField> take_fields(std::vector<Block>& blocks, const FieldRequest& request, Remarks& remarks) {
    return Taker(blocks, request, remarks).fields();
}

} // namespace veilleur::draft
