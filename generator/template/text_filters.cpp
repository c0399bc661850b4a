#include "base/escape.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "template/filter.hpp"
#include "template/filter_arguments.hpp"
#include "template/functions.hpp"
#include "template/operators.hpp"

#include <algorithm>

namespace veilleur::templates {

namespace {

Value upper_filter(const Value& input, FilterArguments, Budget& budget) {
    return spent(upper(text_of(input, "upper")), budget);
}

Value lower_filter(const Value& input, FilterArguments, Budget& budget) {
    return spent(lower(text_of(input, "lower")), budget);
}

Value capitalize_filter(const Value& input, FilterArguments, Budget& budget) {
    return spent(upper_first(text_of(input, "capitalize")), budget);
}

Value trim_filter(const Value& input, FilterArguments, Budget& budget) {
    return spent(std::string(trimmed(text_of(input, "trim"))), budget);
}

Value replace_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    const std::string_view text = text_of(input, "replace");
    const std::string_view from = text_of(*arguments[0], "replace"), to = text_of(*arguments[1], "replace");
    if (from.empty()) return input;
    std::string made;
    std::size_t begin = 0;
    for (std::size_t at = 0; (at = text.find(from, begin)) != std::string_view::npos; begin = at + from.size()) {
        made.append(text, begin, at - begin).append(to);
        budget.spend_bytes(to.size());
    }
    return spent(std::move(made.append(text, begin)), budget);
}

Value url_component_filter(const Value& input, FilterArguments, Budget& budget) {
    std::string text, made;
    append_text(text, input, "url_component");
    escape::url_component(made, text);
    return spent(std::move(made), budget);
}

// The byte after the first `count` code points.
std::size_t offset_of(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (count-- > 0 && at < text.size())
        next_code_point(text, at);
    return at;
}

// Cuts between words, so that at most `n` code points and an ellipsis are left.
Value truncate_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    const std::string_view text = text_of(input, "truncate");
    const std::int64_t length = integer_of(*arguments[0], "truncate");
    budget.spend_steps(text.size() / 16);
    if (length < 1) throw Fault{"template-not-positive", {"truncate"}, {}};
    const std::size_t end = offset_of(text, static_cast<std::size_t>(length));
    if (end == text.size()) return input;
    std::size_t cut = end;
    const bool inside_word = text[end] != ' ' && text[end] != '\n';
    const std::size_t gap = inside_word ? text.find_last_of(" \n", end) : end;
    if (gap != std::string_view::npos && gap > 0) cut = gap;
    const std::size_t last = text.find_last_not_of(" \n,;:", cut - 1);
    const std::string_view kept = last == std::string_view::npos ? text.substr(0, end) : text.substr(0, last + 1);
    return spent(std::string(kept) + "…", budget);
}

// Code points of the longest piece between the places where a line may end: spaces and hyphens.
Value longest_word_filter(const Value& input, FilterArguments, Budget& budget) {
    const std::string_view text = text_of(input, "longest_word");
    budget.spend_steps(text.size() / 16);
    std::int64_t longest = 0, letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t each = next_code_point(text, at);
        letters = each == U' ' || each == U'\n' || each == U'-' ? 0 : letters + 1;
        longest = std::max(longest, letters);
    }
    return Value(longest);
}

constexpr std::string_view replace_parameters[] = {"from", "to"};
constexpr std::string_view truncate_parameters[] = {"length"};

constexpr Filter text_table[] = {
    {"upper", {}, 0, upper_filter},
    {"lower", {}, 0, lower_filter},
    {"capitalize", {}, 0, capitalize_filter},
    {"trim", {}, 0, trim_filter},
    {"replace", replace_parameters, 2, replace_filter},
    {"truncate", truncate_parameters, 1, truncate_filter},
    {"longest_word", {}, 0, longest_word_filter},
    {"url_component", {}, 0, url_component_filter},
};

} // namespace

std::span<const Filter> text_filters() {
    return text_table;
}

} // namespace veilleur::templates
