#include "load/translation_record.hpp"

#include "load/front_matter.hpp"
#include "load/text_file.hpp"
#include "model/value.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

constexpr std::string_view record_name = "translated_from";
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

// A line with what ends it: "\n", "\r\n", a lone "\r", or nothing at the end of the file.
struct FileLine {
    std::string_view text;
    std::string_view end;
};

std::vector<FileLine> file_lines(std::string_view bytes) {
    std::vector<FileLine> lines;
    while (!bytes.empty()) {
        const std::size_t size = std::min(bytes.find_first_of("\r\n"), bytes.size());
        const std::size_t end = size == bytes.size() ? 0 : bytes.substr(size, 2) == "\r\n" ? 2 : 1;
        lines.push_back({bytes.substr(0, size), bytes.substr(size, end)});
        bytes.remove_prefix(size + end);
    }
    return lines;
}

std::size_t depth_of(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

bool has_content(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin != std::string_view::npos && line[begin] != '#';
}

bool ends_front_matter(std::string_view line) {
    return line.starts_with("---") && line.find_first_not_of(" \t", 3) == std::string_view::npos;
}

// The lines, by their number from 0, that the record takes up or will stand before.
struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::size_t end_of_front_matter(const std::vector<FileLine>& lines) {
    std::size_t at = 1;
    while (at < lines.size() && !ends_front_matter(lines[at].text))
        ++at;
    return at;
}

// What follows a key and stands deeper belongs to it; a comment or an empty line does only if more follows.
std::size_t end_of_value(const std::vector<FileLine>& lines, std::size_t key, std::size_t limit) {
    std::size_t end = key + 1;
    for (std::size_t at = end; at < limit; ++at) {
        if (!has_content(lines[at].text)) continue;
        if (depth_of(lines[at].text) <= depth_of(lines[key].text)) break;
        end = at + 1;
    }
    return end;
}

Place place_of_record(const std::vector<FileLine>& lines, const Value& fields) {
    const std::size_t fence = end_of_front_matter(lines);
    const auto& members = fields.members();
    const auto member = std::ranges::find(members, record_name, &Member::key);
    if (member == members.end()) return {fence, fence};
    const std::size_t key = member->key_position.line - 1;
    return {key, end_of_value(lines, key, fence)};
}

std::string record_text(const std::vector<Passage>& passages, const std::string& indent, std::string_view end) {
    std::string text = indent + std::string(record_name) + ":" + std::string(end);
    const auto add = [&](std::string_view key, std::string_view value) {
        text += indent + "  " + std::string(key) + ": " + std::string(value) + std::string(end);
    };
    add(passages_version, "1");
    for (const Passage& passage : passages)
        add(passage.key, passage.digest);
    return text;
}

// The fields of a file, or null where it cannot be read.
Value fields_in(std::string_view path, std::string_view bytes) {
    Diagnostics unheard;
    const std::optional<std::string> text = clean_text(std::string(bytes), path, unheard);
    const std::optional<SheetText> parts = text ? cut(path, *text, unheard) : std::nullopt;
    return parts ? read_front_matter(path, parts->front_matter, unheard).value_or(Value()) : Value();
}

void forget_record(Value& fields) {
    if (fields.is_mapping())
        std::erase_if(fields.members(), [](const Member& member) { return member.key == record_name; });
}

bool records(const Value* record, const std::vector<Passage>& passages) {
    return record && record->members().size() == passages.size() + 1 &&
           std::ranges::all_of(passages, [&](const Passage& passage) {
               const Value* digest = record->find(passage.key);
               return digest && digest->text() == passage.digest;
           });
}

} // namespace

std::optional<std::string> with_record(std::string_view path, std::string_view bytes,
                                       const std::vector<Passage>& passages) {
    Value before = fields_in(path, bytes);
    if (!before.is_mapping() || before.members().empty()) return std::nullopt;
    const std::string_view mark = bytes.starts_with(utf8_mark) ? utf8_mark : std::string_view();
    const std::vector<FileLine> lines = file_lines(bytes.substr(mark.size()));
    const Place place = place_of_record(lines, before);
    const std::string indent(before.members().front().key_position.column - 1, ' ');

    std::string edited(mark);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at == place.begin) edited += record_text(passages, indent, lines.front().end);
        if (at < place.begin || at >= place.end) edited.append(lines[at].text).append(lines[at].end);
    }

    Value after = fields_in(path, edited);
    const bool recorded = records(after.find(record_name), passages);
    forget_record(before);
    forget_record(after);
    return recorded && same(before, after) ? std::optional(edited) : std::nullopt;
}

} // namespace veilleur::load
