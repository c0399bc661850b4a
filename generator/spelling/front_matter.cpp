#include "spelling/front_matter.hpp"

#include "base/utf8.hpp"
#include "model/common_fields.hpp"

#include <algorithm>
#include <array>

namespace veilleur::spelling {

namespace {

// Names of people and places of the program, and what readers type: no prose.
constexpr std::array<std::string_view, 7> not_prose{"slug",      "aliases", "keywords",       "topics",
                                                    "territory", "authors", "source_language"};

std::size_t offset_of(std::string_view line, std::uint32_t column) {
    std::size_t at = 0;
    for (std::uint32_t count = 1; count < column && at < line.size(); ++count)
        next_code_point(line, at);
    return at;
}

// "syntheses/cycle-2021#time"
bool is_id(std::string_view text) {
    return text.find('/') != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

class Collector {
public:
    Collector(const Sheet& sheet, std::string_view source) : language_(sheet.language), source_(source) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= source.size(); ++at)
            if (at == source.size() || source[at] == '\n') {
                line_begins_.push_back(begin);
                begin = at + 1;
            }
    }

    void collect(const std::vector<Field>& fields, const Value& values) {
        for (const Field& field : fields)
            if (const Value* value = values.find(field.name)) collect(field, *value);
    }

    std::vector<Passage> passages() { return std::move(passages_); }

private:
    void collect(const Field& field, const Value& value) {
        if (std::ranges::find(not_prose, field.name) != not_prose.end()) return;
        switch (field.kind) {
        case FieldKind::text:
        case FieldKind::markdown:
        case FieldKind::list:
        case FieldKind::table:
            return collect_texts(value);
        case FieldKind::steps:
        case FieldKind::group:
            return collect_parts(field, value);
        default:
            return;
        }
    }

    void collect_texts(const Value& value) {
        if (value.is_scalar() && !is_id(value.text())) add(value);
        for (const Value& item : value.items())
            collect_texts(item);
        for (const Member& member : value.members())
            collect_texts(member.value);
    }

    // The forms of a term stand in both languages.
    void collect_parts(const Field& field, const Value& value) {
        for (const Value& item : value.items())
            collect_parts(field, item);
        for (const Field& part : field.fields) {
            const Value* inner = value.find(part.name);
            if (!inner || part.name == "id") continue;
            const Language before = language_;
            language_ = language_of(part.name).value_or(before);
            collect(part, *inner);
            language_ = before;
        }
    }

    // Between its quotation marks; without them, to the end of the line. A block reaches over the lines further in.
    void add(const Value& value) {
        if (value.position.line == 0 || value.position.line > line_begins_.size()) return;
        const std::size_t line = line_begins_[value.position.line - 1];
        const std::size_t begin = line + offset_of(source_.substr(line), value.position.column);
        passages_.push_back({language_, value.position, source_.substr(begin, length_at(begin, value.text().size()))});
    }

    std::size_t length_at(std::size_t begin, std::size_t size) const {
        const std::string_view text = source_.substr(begin);
        if (text.starts_with('"')) return quoted_length(text);
        if (text.starts_with('\'')) return std::min(text.find('\'', 1), text.size());
        if (text.starts_with('|') || text.starts_with('>')) return block_length(text);
        return std::min({text.find('\n'), size, text.size()});
    }

    static std::size_t quoted_length(std::string_view text) {
        std::size_t at = 1;
        while (at < text.size() && text[at] != '"')
            at += text[at] == '\\' ? 2 : 1;
        return std::min(at, text.size());
    }

    static std::size_t block_length(std::string_view text) {
        std::size_t end = std::min(text.find('\n'), text.size());
        while (end + 1 < text.size() && (text[end + 1] == ' ' || text[end + 1] == '\n'))
            end = std::min(text.find('\n', end + 1), text.size());
        return end;
    }

    Language language_;
    std::string_view source_;
    std::vector<std::size_t> line_begins_;
    std::vector<Passage> passages_;
};

} // namespace

std::vector<Passage> passages_of(const Sheet& sheet, const ContentType& type, std::string_view source) {
    Collector collector(sheet, source);
    collector.collect(common_fields(), sheet.fields);
    collector.collect(type.fields, sheet.fields);
    return collector.passages();
}

} // namespace veilleur::spelling
