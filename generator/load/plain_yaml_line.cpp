#include "load/plain_yaml_line.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

constexpr std::size_t longest_key = 100; // the library stops looking for a colon after 1024

bool is_word(char each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
}

// Letters of any script and digits: no text that begins with one is anything but a text.
bool begins_text(char each) {
    return is_word(each) || static_cast<unsigned char>(each) >= 0x80;
}

bool is_null_word(std::string_view text) {
    return text == "null" || text == "Null" || text == "NULL" || text == "~";
}

std::string_view without_spaces_at_end(std::string_view text) {
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

} // namespace

bool PlainLine::is_item(std::size_t offset) const {
    return offset < text_.size() && text_[offset] == '-' && (offset + 1 == text_.size() || text_[offset + 1] == ' ');
}

bool PlainLine::is_over(std::size_t offset) const {
    const std::size_t next = text_.find_first_not_of(' ', offset);
    return next == std::string_view::npos || (text_[next] == '#' && next > 0 && text_[next - 1] == ' ');
}

std::optional<std::size_t> PlainLine::end_of_key(std::size_t offset) const {
    std::size_t end = offset;
    while (end < text_.size() && (is_word(text_[end]) || text_[end] == '_' || (text_[end] == '-' && end > offset)))
        ++end;
    const bool ended =
        end > offset && end < text_.size() && text_[end] == ':' && (end + 1 == text_.size() || text_[end + 1] == ' ');
    if (!ended || end - offset > longest_key || is_null_word(text_.substr(offset, end - offset))) return std::nullopt;
    return end;
}

std::optional<Value> PlainLine::read(std::size_t offset, std::size_t levels, const YamlSource& source,
                                     std::size_t number) {
    at_ = text_.find_first_not_of(' ', offset);
    const Place place{source, number};
    const bool text = begins_text(text_[at_]);
    std::optional<Value> read = text ? plain(place, false) : value(levels, place);
    return read && is_over(at_) ? std::move(read) : std::nullopt;
}

Value PlainLine::value_here(Place place) const {
    return {{}, place.source.position(place.number, at_), Value::no_fragment};
}

std::optional<Value> PlainLine::value(std::size_t levels, Place place) {
    at_ = std::min(text_.find_first_not_of(' ', at_), text_.size());
    if (at_ == text_.size()) return std::nullopt;
    switch (text_[at_]) {
    case '[':
        return bracketed(levels, place);
    case '{':
        return braced(levels, place);
    case '"':
    case '\'':
        return quoted(place);
    default:
        return plain(place, true);
    }
}

bool PlainLine::step_over(char expected) {
    at_ = std::min(text_.find_first_not_of(' ', at_), text_.size());
    if (at_ == text_.size() || text_[at_] != expected) return false;
    ++at_;
    return true;
}

std::optional<Value> PlainLine::bracketed(std::size_t levels, Place place) {
    if (levels == 0) return std::nullopt;
    Value list = value_here(place);
    Value::Sequence items;
    ++at_;
    while (!step_over(']')) {
        if (!items.empty() && !step_over(',')) return std::nullopt;
        std::optional<Value> item = value(levels - 1, place);
        if (!item) return std::nullopt;
        items.push_back(std::move(*item));
    }
    list.data = std::move(items);
    return list;
}

std::optional<Value> PlainLine::braced(std::size_t levels, Place place) {
    if (levels == 0) return std::nullopt;
    Value mapping = value_here(place);
    Value::Mapping members;
    ++at_;
    while (!step_over('}')) {
        if (!members.empty() && !step_over(',')) return std::nullopt;
        at_ = std::min(text_.find_first_not_of(' ', at_), text_.size());
        const std::optional<std::size_t> colon = end_of_key(at_);
        if (!colon) return std::nullopt;
        Member member{std::string(text_.substr(at_, *colon - at_)), place.source.position(place.number, at_), {}};
        at_ = *colon + 1;
        std::optional<Value> read = value(levels - 1, place);
        if (!read || members.size() == most_members || std::ranges::count(members, member.key, &Member::key) > 0)
            return std::nullopt;
        member.value = std::move(*read);
        members.push_back(std::move(member));
    }
    mapping.data = std::move(members);
    return mapping;
}

std::optional<Value> PlainLine::quoted(Place place) {
    const char mark = text_[at_];
    const std::size_t end = text_.find(mark, at_ + 1);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view text = text_.substr(at_ + 1, end - at_ - 1);
    const bool doubled = mark == '\'' && end + 1 < text_.size() && text_[end + 1] == mark;
    if (doubled || (mark == '"' && text.find('\\') != std::string_view::npos)) return std::nullopt;
    Value value = value_here(place);
    value.data = std::string(text);
    at_ = end + 1;
    return value;
}

std::optional<Value> PlainLine::plain(Place place, bool inside) {
    if (!begins_text(text_[at_])) return std::nullopt;
    std::size_t end = inside ? text_.find_first_of(",]}", at_) : text_.find(" #", at_);
    end = std::min(end, text_.size());
    const std::string_view text = without_spaces_at_end(text_.substr(at_, end - at_));
    const bool is_key = text.ends_with(':') || text.find(": ") != std::string_view::npos;
    if (is_key || is_null_word(text) || (inside && text.find_first_of(":#[{\"'?&*!|>%@`") != std::string_view::npos))
        return std::nullopt;
    Value value = value_here(place);
    value.data = std::string(text);
    at_ += text.size();
    return value;
}

} // namespace veilleur::load
