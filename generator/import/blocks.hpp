#pragma once

#include "import/cleaning.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace veilleur::draft {

enum class BlockKind : std::uint8_t { heading, paragraph, list, table, code, quotation, footnote, put_aside };

struct Item {
    unsigned depth = 0;
    std::string number; // as written, without its point; empty for a bullet
    std::string text;
    std::uint32_t line = 1;
};

// A piece of a draft as it was meant. Texts are those of the draft, not yet Markdown.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    std::uint32_t line = 1; // of the draft, where it begins
    std::string text;       // of a quotation and of code: lines; of a list and a table: empty
    unsigned level = 1;     // of a heading, as the draft shows it
    std::string label;      // of a footnote: "1"; of a heading: its numbering, if it has one
    std::vector<Item> items;
    std::vector<std::vector<std::string>> rows;
};

// A word that a line end had cut, as it was put together.
struct Rejoined {
    std::uint32_t line = 1;
    std::string word;
};

struct Blocks {
    std::vector<Block> blocks;
    std::vector<Rejoined> rejoined;
};

// `is_label`: whether a line on its own is the name of a field or a section, and so a heading.
using IsLabel = bool (*)(const void* context, std::string_view line);

struct LabelTest {
    const void* context = nullptr;
    IsLabel is_label = nullptr;

    bool operator()(std::string_view line) const { return is_label && is_label(context, line); }
};

Blocks blocks_of(const std::vector<Line>& lines, const LabelTest& is_label);

} // namespace veilleur::draft
