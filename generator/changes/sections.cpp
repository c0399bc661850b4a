#include "changes/sections.hpp"

#include "changes/fields.hpp"

namespace veilleur::changes {

namespace {

SheetSection part_of(const SheetVersion& version, std::uint32_t begin, std::uint32_t end) {
    const Document& document = version.sheet.document;
    SheetSection section;
    section.layout = layout(document, begin, end);
    section.passages = passages(document, begin, end, version.names, version.sheet.language);
    return section;
}

// Each heading with what stands below it, up to the next one of any level.
void add_text(const SheetVersion& version, std::vector<SheetSection>& all) {
    const Document& document = version.sheet.document;
    const auto size = static_cast<std::uint32_t>(document.html.size());
    const std::uint32_t first = document.headings.empty() ? size : document.headings.front().begin;
    if (first > 0) {
        all.push_back(part_of(version, 0, first));
        all.back().key = "text";
    }
    for (std::size_t at = 0; at < document.headings.size(); ++at) {
        const Heading& heading = document.headings[at];
        const bool is_last = at + 1 == document.headings.size();
        all.push_back(part_of(version, heading.begin, is_last ? size : document.headings[at + 1].begin));
        all.back().key = "#" + heading.id;
        all.back().heading = heading.text;
        all.back().anchor = heading.id;
    }
}

} // namespace

std::vector<SheetSection> sections(const SheetVersion& version) {
    std::vector<SheetSection> all = field_sections(version);
    add_text(version, all);
    return all;
}

} // namespace veilleur::changes
