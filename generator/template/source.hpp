#pragma once

#include "base/position.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::templates {

// What a template makes, which its name tells: `.xml`, `.txt`, `.json` and `.webmanifest`, and HTML for every other
// ending.
enum class Format { html, xml, json, plain };

Format format_of(std::string_view name);

// The text of one template. Expressions and nodes hold views of it and offsets into it.
class Source {
public:
    Source(std::string name, std::string file, std::string text);
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    const std::string& name() const { return name_; }
    const std::string& file() const { return file_; } // as diagnostics name it
    std::string_view text() const { return text_; }
    Format format() const { return format_of(name_); }

    Location at(std::size_t offset) const;

private:
    std::string name_;
    std::string file_;
    std::string text_;
    std::vector<std::size_t> line_starts_;
};

} // namespace veilleur::templates
