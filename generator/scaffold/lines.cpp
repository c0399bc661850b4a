#include "scaffold/lines.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace veilleur::scaffold {

namespace {

constexpr std::size_t longest_line = 100; // characters

} // namespace

void Lines::comment(std::string_view text) {
    std::string line = "#";
    for (const std::string_view word : split(text, ' ')) {
        if (line.size() > 1 && code_points(line) + 1 + code_points(word) > longest_line) {
            text_ += line + '\n';
            line = "#";
        }
        line += ' ';
        line += word;
    }
    text_ += line + '\n';
}

void Lines::comment_line(std::string_view text) {
    text_ += "# " + std::string(text) + '\n';
}

void Lines::value(std::string_view line, std::size_t depth, LineState state) {
    if (state == LineState::waits) text_ += '#';
    text_.append(depth * 2, ' ');
    text_ += line;
    text_ += '\n';
}

} // namespace veilleur::scaffold
