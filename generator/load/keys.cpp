#include "load/keys.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace veilleur::load {

const Value* Keys::take(std::string_view key, Presence presence) {
    asked_.emplace_back(key);
    const Value* value = mapping_.find(key);
    if (value && !value->is_null()) return value;
    if (presence == Presence::required) fault("field-missing", mapping_.position, {std::string(key)});
    return nullptr;
}

std::string Keys::line(std::string_view key, const Value& value) const {
    const std::string_view text = trimmed(value.text());
    if (!value.is_scalar())
        fault("field-not-text", value.position, {std::string(key)});
    else if (text.empty())
        fault("field-empty", value.position, {std::string(key)});
    else if (text.find('\n') != std::string_view::npos)
        fault("field-line-break", value.position, {std::string(key)});
    else
        return std::string(text);
    return {};
}

std::string Keys::text(std::string_view key, Presence presence) {
    const Value* value = take(key, presence);
    return value ? line(key, *value) : std::string();
}

PerLanguage<std::string> Keys::texts(std::string_view key, Presence presence) {
    PerLanguage<std::string> texts;
    const Value* value = take(key, presence);
    if (!value) return texts;
    if (!value->is_mapping()) {
        fault("field-not-per-language", value->position, {std::string(key)});
        return texts;
    }
    for (const Member& member : value->members())
        if (!language_of(member.key)) fault("field-unknown", member.key_position, {member.key, "fr, nl"});
    for (const Language language : all_languages) {
        const Value* one = value->find(code(language));
        if (one && !one->is_null())
            texts[language] = line(key, *one);
        else
            fault("field-language-missing", value->position, {std::string(key), std::string(code(language))});
    }
    return texts;
}

bool Keys::boolean(std::string_view key, bool otherwise) {
    const Value* value = take(key, Presence::optional);
    if (!value) return otherwise;
    if (value->text() == "false") return false;
    if (value->text() == "true") return true;
    fault("field-not-boolean", value->position, {std::string(key), std::string(value->text())});
    return false;
}

int Keys::whole(std::string_view key, int most) {
    const Value* value = take(key, Presence::optional);
    if (!value) return 0;
    const std::string_view text = value->text();
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && number >= 0 && number <= most) return number;
    fault("field-not-whole-number", value->position, {std::string(key), std::string(text), std::to_string(most)});
    return 0;
}

std::vector<std::string> Keys::list(std::string_view key) {
    std::vector<std::string> texts;
    for (const Value& item : sequence(key))
        if (std::string text = line(key, item); !text.empty()) texts.push_back(std::move(text));
    return texts;
}

const Value::Sequence& Keys::sequence(std::string_view key) {
    static const Value::Sequence none;
    const Value* value = take(key, Presence::optional);
    if (!value || value->is_sequence()) return value ? value->items() : none;
    fault("field-not-list", value->position, {std::string(key)});
    return none;
}

const Value* Keys::find(std::string_view key) {
    return take(key, Presence::optional);
}

void Keys::refuse_others() {
    for (const Member& member : mapping_.members())
        if (std::ranges::count(asked_, member.key) == 0)
            fault("field-unknown", member.key_position, {member.key, joined(asked_, ", ")},
                  nearest(member.key, asked_));
}

Position Keys::position(std::string_view key) const {
    const Value* value = mapping_.find(key);
    return value ? value->position : mapping_.position;
}

bool expect_mapping(const Value& value, std::string_view name, std::string_view file, Diagnostics& diagnostics) {
    if (value.is_mapping()) return true;
    diagnostics.add("field-not-group", {std::string(file), value.position}, {std::string(name)});
    return false;
}

} // namespace veilleur::load
