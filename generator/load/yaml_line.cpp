#include "load/yaml_line.hpp"

#include "base/text.hpp"

namespace veilleur::load {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::string_view narrow_no_break_space = "\xE2\x80\xAF";

bool is_space_or_end(std::string_view line, std::size_t at) {
    return at >= line.size() || line[at] == ' ';
}

std::size_t skip_spaces(std::string_view line, std::size_t at) {
    while (at < line.size() && line[at] == ' ')
        ++at;
    return at;
}

// Where a comment begins: a `#` after a space, and followed by one (or `#`, or nothing). `#12` is a number that was
// meant.
std::size_t comment_of(std::string_view line, std::size_t from) {
    for (std::size_t at = line.find('#', from); at != std::string_view::npos; at = line.find('#', at + 1)) {
        const bool apart = at == 0 || line[at - 1] == ' ';
        if (apart && (is_space_or_end(line, at + 1) || line[at + 1] == '#')) return at;
    }
    return line.size();
}

// The colon that ends a key, from `from` on.
std::size_t colon_of(std::string_view line, std::size_t from) {
    const std::size_t end = comment_of(line, from);
    for (std::size_t at = line.find(':', from); at < end; at = line.find(':', at + 1))
        if (is_space_or_end(line, at + 1)) return at;
    return std::string_view::npos;
}

// `'s Avonds`, `'t Is`, `'s-Gravenhage`: an apostrophe that YAML takes for a quote.
bool is_dutch_apostrophe(std::string_view text) {
    constexpr std::string_view letters = "stknSTKN";
    return text.size() >= 3 && text[0] == '\'' && letters.find(text[1]) != std::string_view::npos &&
           (text[2] == ' ' || text[2] == '-');
}

LineFault fault_at(std::string_view code, std::size_t offset, std::vector<std::string> arguments = {}) {
    return {code, offset, std::move(arguments)};
}

std::string rest_of(std::string_view line, std::size_t from) {
    return std::string(trimmed(line.substr(from, comment_of(line, from) - from)));
}

bool is_block_header(std::string_view line, std::size_t at) {
    const std::size_t end = line.find_first_not_of("+-0123456789", at + 1);
    return end == std::string_view::npos || (line[end] == ' ' && !text_after(line, end));
}

// Reads a value that a quote opens. A `key` may be quoted too: then `:` may follow.
void take_quoted(LineShape& shape, std::string_view line) {
    if (is_dutch_apostrophe(line.substr(shape.value))) {
        shape.fault = fault_at("yaml-leading-apostrophe", shape.value, {rest_of(line, shape.value)});
        return;
    }
    const std::size_t end = end_of_quote(line, shape.value + 1, line[shape.value]);
    shape.ending = end == std::string_view::npos ? LineEnding::quote : LineEnding::closed;
    if (shape.ending == LineEnding::quote) return;
    if (const auto wrong = text_after(line, end)) shape.fault = fault_at("yaml-text-after-quote", *wrong);
}

void take_brackets(LineShape& shape, std::string_view line) {
    const FlowShape flow = flow_of(line, shape.value, 0);
    shape.fault = flow.fault;
    shape.depth = flow.depth;
    shape.ending = flow.depth == 0 ? LineEnding::closed : LineEnding::brackets;
}

void take_value(LineShape& shape, std::string_view line) {
    switch (line[shape.value]) {
    case '"':
    case '\'':
        return take_quoted(shape, line);
    case '[':
    case '{':
        return take_brackets(shape, line);
    case '|':
    case '>':
        shape.ending = LineEnding::block;
        if (!is_block_header(line, shape.value))
            shape.fault = fault_at("yaml-special-character", shape.value, {std::string(1, line[shape.value])});
        return;
    case '*':
        shape.fault = fault_at("yaml-alias", shape.value);
        return;
    case '&':
        shape.fault = fault_at("yaml-anchor", shape.value);
        return;
    case '!':
        shape.fault = fault_at("yaml-tag", shape.value);
        return;
    case '@':
    case '`':
    case '%':
    case ',':
    case ']':
    case '}':
        shape.fault = fault_at("yaml-special-character", shape.value, {std::string(1, line[shape.value])});
        return;
    default:
        shape.ending = LineEnding::text;
        shape.fault = fault_of_text(line, shape.value);
    }
}

// The first byte after the key that begins at `at`, or `at` itself if no key does.
std::size_t value_after_key(std::string_view line, std::size_t at) {
    const char first = line[at];
    if (first == '[' || first == '{') return at;
    std::size_t from = at;
    if (first == '"' || first == '\'') {
        const std::size_t end = end_of_quote(line, at + 1, first);
        if (end == std::string_view::npos || is_dutch_apostrophe(line.substr(at))) return at;
        from = skip_spaces(line, end);
        return from < line.size() && line[from] == ':' && is_space_or_end(line, from + 1) ? skip_spaces(line, from + 1)
                                                                                          : at;
    }
    const std::size_t colon = colon_of(line, from);
    return colon == std::string_view::npos ? at : skip_spaces(line, colon + 1);
}

// `title:Speed solutions`: a word, a colon and no space, where only a key can stand.
std::optional<LineFault> missing_space(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.substr(colon).starts_with("://")) return std::nullopt;
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_0123456789";
    if (line.substr(0, colon).find_first_not_of(letters) != std::string_view::npos) return std::nullopt;
    return fault_at("yaml-space-after-colon", colon, {std::string(line.substr(0, colon))});
}

} // namespace

std::size_t end_of_quote(std::string_view line, std::size_t from, char mark) {
    for (std::size_t at = from; at < line.size(); ++at) {
        if (mark == '"' && line[at] == '\\')
            ++at;
        else if (line[at] == mark && mark == '\'' && at + 1 < line.size() && line[at + 1] == mark)
            ++at;
        else if (line[at] == mark)
            return at + 1;
    }
    return std::string_view::npos;
}

std::optional<std::size_t> text_after(std::string_view line, std::size_t from) {
    const std::size_t at = skip_spaces(line, from);
    const bool comment = at < line.size() && line[at] == '#' && at > 0 && line[at - 1] == ' ';
    if (at >= line.size() || comment) return std::nullopt;
    return at;
}

std::optional<std::size_t> tab_of(std::string_view line) {
    const std::size_t tab = line.find('\t');
    if (tab >= comment_of(line, 0) || tab == std::string_view::npos) return std::nullopt;
    return tab;
}

std::optional<std::size_t> hard_space_of(std::string_view line) {
    std::size_t at = skip_spaces(line, 0);
    const auto hard = [&](std::size_t from) {
        return line.substr(from).starts_with(no_break_space) || line.substr(from).starts_with(narrow_no_break_space);
    };
    if (hard(at)) return at;
    while (at < line.size() && line[at] == '-' && at + 1 < line.size() && line[at + 1] == ' ')
        at = skip_spaces(line, at + 1);
    if (at < line.size() && line[at] == '-' && hard(at + 1)) return at + 1;
    // `title:` with a hard space after it is not a key for YAML.
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_0123456789";
    const std::size_t colon = line.find_first_not_of(letters, at);
    if (colon != std::string_view::npos && colon > at && line[colon] == ':' && hard(colon + 1)) return colon + 1;
    return std::nullopt;
}

std::optional<LineFault> fault_of_text(std::string_view line, std::size_t from) {
    if (const std::size_t colon = colon_of(line, from); colon != std::string_view::npos)
        return fault_at("yaml-colon-in-text", colon, {rest_of(line, from)});
    const std::size_t hash = line.find(" #", from);
    if (hash != std::string_view::npos && hash + 1 < comment_of(line, from))
        return fault_at("yaml-number-sign-in-text", hash + 1, {rest_of(line, from)});
    return std::nullopt;
}

LineShape shape_of(std::string_view line) {
    LineShape shape;
    std::size_t at = skip_spaces(line, 0);
    shape.parent = at;
    while (at < line.size() && line[at] == '-' && is_space_or_end(line, at + 1)) {
        shape.parent = at;
        at = skip_spaces(line, at + 1);
    }
    shape.value = at;
    if (!text_after(line, at)) return shape;
    const std::size_t value = value_after_key(line, at);
    if (value != at) shape.parent = at;
    shape.value = value;
    shape.bare = value == skip_spaces(line, 0);
    if (value == 0) shape.fault = missing_space(line);
    if (!shape.fault && text_after(line, value)) take_value(shape, line);
    return shape;
}

FlowShape flow_of(std::string_view line, std::size_t from, std::size_t depth) {
    bool begins = true; // a value or a key may begin here
    for (std::size_t at = from; at < line.size(); ++at) {
        const char each = line[at];
        if (each == ' ') continue;
        if (each == '#' && at > 0 && line[at - 1] == ' ') return {depth, std::nullopt};
        if (begins && (each == '"' || each == '\'')) {
            if (is_dutch_apostrophe(line.substr(at))) {
                const std::size_t end = std::min(line.find_first_of(",]}", at), line.size());
                return {depth,
                        fault_at("yaml-leading-apostrophe", at, {std::string(trimmed(line.substr(at, end - at)))})};
            }
            const std::size_t end = end_of_quote(line, at + 1, each);
            if (end == std::string_view::npos) return {depth, fault_at("yaml-unclosed-quote", at)};
            const std::size_t next = skip_spaces(line, end);
            if (next < line.size() && std::string_view(",]}:#").find(line[next]) == std::string_view::npos)
                return {depth, fault_at("yaml-text-after-quote", next)};
            at = end - 1;
            begins = false;
            continue;
        }
        begins = each == '[' || each == '{' || each == ',' || (each == ':' && is_space_or_end(line, at + 1));
        if (each == '[' || each == '{') ++depth;
        if ((each == ']' || each == '}') && depth > 0 && --depth == 0) {
            if (const auto wrong = text_after(line, at + 1)) return {0, fault_at("yaml-text-after-bracket", *wrong)};
            return {0, std::nullopt};
        }
    }
    return {depth, std::nullopt};
}

} // namespace veilleur::load
