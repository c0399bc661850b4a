#include "markdown/passages.hpp"

#include "base/digest.hpp"
#include "base/plain_words.hpp"
#include "markdown/ids.hpp"

#include <algorithm>

namespace veilleur::markdown {

namespace {

constexpr std::size_t digest_digits = 16;

std::string digest_of(std::string_view words) {
    return sha256_hex(words).substr(0, digest_digits);
}

std::string words_of(const Field& field, const Value& value);

std::string words_of_texts(const Value& value) {
    std::string words;
    if (value.is_scalar()) words = plain_words(value.text()) + "\n";
    for (const Value& item : value.items())
        words += words_of_texts(item);
    for (const Member& member : value.members())
        words += words_of_texts(member.value);
    return words;
}

// In the order of the type, so that the order of keys does not count.
std::string words_of_members(const std::vector<Field>& fields, const Value& group) {
    std::string words;
    for (const Field& field : fields) {
        const Value* value = group.find(field.name);
        const std::string of_field = value ? words_of(field, *value) : std::string();
        if (!of_field.empty()) words += field.name + "\n" + of_field;
    }
    return words;
}

std::string words_of_items(const std::vector<Field>& fields, const Value::Sequence& items) {
    std::string words;
    for (const Value& item : items) {
        const std::string of_item = words_of_members(fields, item);
        const Value* id = item.find("id");
        if (!of_item.empty()) words += std::string(id ? id->text() : std::string_view()) + "\n" + of_item;
    }
    return words;
}

// What depends on the language in a field, one text per line; empty where there is nothing. The order of items counts.
std::string words_of(const Field& field, const Value& value) {
    const bool has_fields = field.kind == FieldKind::group || field.kind == FieldKind::steps;
    if (!has_fields) return field.translatable ? words_of_texts(value) : std::string();
    return value.is_mapping() ? words_of_members(field.fields, value) : words_of_items(field.fields, value.items());
}

// By their place in the file: those of footnotes stand at the end of the document.
std::vector<const Heading*> headings_of(const Document& document) {
    std::vector<const Heading*> headings;
    for (const Heading& heading : document.headings)
        headings.push_back(&heading);
    std::ranges::stable_sort(headings, {}, [](const Heading* heading) { return heading->position.line; });
    return headings;
}

// Walks down the lines of a text once.
class Lines {
public:
    explicit Lines(std::string_view text) : text_(text) {}

    // The offset at which line `number` (from 0) begins. Numbers must not fall from call to call.
    std::size_t begin_of(std::size_t number) {
        for (; line_ < number && at_ < text_.size(); ++line_)
            at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
        return at_;
    }

private:
    std::string_view text_;
    std::size_t line_ = 0;
    std::size_t at_ = 0;
};

class Passages {
public:
    explicit Passages(const Sheet& sheet) : sheet_(sheet), headings_(headings_of(sheet.document)) {
        ids_.take(passages_version);
        ids_.take(passages_order);
    }

    void add_field(std::string_view name, const std::string& words) {
        if (!words.empty()) add("_" + std::string(name), words);
    }

    void add_fields(const ContentType* type) {
        for (const std::string_view name : {"title", "summary"})
            if (const Value* value = sheet_.field(name)) add_field(name, plain_words(value->text()));
        if (type == nullptr) return;
        for (const Field& field : type->fields)
            if (const Value* value = sheet_.field(field.name)) add_field(field.name, words_of(field, *value));
    }

    void add_order() {
        std::string ids;
        for (const Heading* heading : headings_)
            ids += heading->id + "\n";
        if (headings_.size() > 1) passages_.push_back({std::string(passages_order), digest_of(ids)});
    }

    void add_sections() {
        Lines lines(sheet_.body);
        std::size_t begin = 0;
        std::string_view key = opening_passage;
        for (const Heading* heading : headings_) {
            const std::size_t end = lines.begin_of(heading->position.line - sheet_.body_line);
            add_section(key, begin, end);
            begin = end;
            key = heading->id;
        }
        add_section(key, begin, sheet_.body.size());
    }

    std::vector<Passage> take() { return std::move(passages_); }

private:
    void add_section(std::string_view key, std::size_t begin, std::size_t end) {
        const std::string words = plain_words(std::string_view(sheet_.body).substr(begin, end - begin));
        if (!words.empty()) add(key, words);
    }

    // A heading may have an id that reads like a key of ours: then it is numbered.
    void add(std::string_view key, const std::string& words) {
        passages_.push_back({ids_.unique(key), digest_of(words)});
    }

    const Sheet& sheet_;
    std::vector<const Heading*> headings_;
    Ids ids_;
    std::vector<Passage> passages_;
};

} // namespace

std::vector<Passage> passages_of(const Sheet& sheet, const ContentType* type) {
    Passages passages(sheet);
    passages.add_fields(type);
    passages.add_order();
    passages.add_sections();
    return passages.take();
}

} // namespace veilleur::markdown
