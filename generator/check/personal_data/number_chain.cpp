#include "check/personal_data/number_chain.hpp"

#include "check/personal_data/words.hpp"

#include <algorithm>

namespace veilleur::check {

namespace {

struct Gap {
    std::size_t end = 0;
    bool tight = true;
};

// What stands between two groups: a few spaces and marks, enough for " / " and ") ", not for the columns of a table.
Gap gap_after(std::string_view text, std::size_t at) {
    constexpr int longest = 4;
    Gap gap{at};
    for (int count = 0; count < longest; ++count) {
        const std::size_t space = space_at(text, gap.end), mark = number_punctuation_at(text, gap.end);
        const std::size_t unseen = invisible_at(text, gap.end);
        if (space + mark + unseen == 0) break;
        if (space != 0 || (mark != 0 && text[gap.end] == '/')) gap.tight = false;
        gap.end += space + mark + unseen;
    }
    return gap;
}

std::size_t past_invisible(std::string_view text, std::size_t at) {
    for (std::size_t length = invisible_at(text, at); length != 0; length = invisible_at(text, at))
        at += length;
    return at;
}

bool digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_digit(text[at]);
}

DigitGroup read_group(std::string_view text, std::size_t begin, std::string& digits) {
    DigitGroup group{begin, begin, digits.size(), 0, false};
    for (std::size_t at = begin; digit_at(text, at); at = past_invisible(text, at)) {
        digits += text[at++];
        group.end = at;
    }
    group.count = digits.size() - group.first;
    return group;
}

} // namespace

void NumberChain::read(std::string_view text, std::size_t begin) {
    digits.clear();
    groups.clear();
    groups.push_back(read_group(text, begin, digits));
    while (true) {
        const Gap gap = gap_after(text, groups.back().end);
        if (!digit_at(text, gap.end)) break;
        groups.push_back(read_group(text, gap.end, digits));
        groups.back().tight = gap.tight;
    }
    end = groups.back().end;
}

bool NumberCandidate::grouped(std::initializer_list<std::size_t> counts) const {
    return std::ranges::equal(groups, counts, {}, &DigitGroup::count);
}

bool NumberCandidate::holds_year() const {
    return std::ranges::any_of(groups, [this](const DigitGroup& group) {
        if (group.count != 4) return false;
        const std::string_view century = digits.substr(group.first - groups.front().first, 2);
        return century == "19" || century == "20";
    });
}

unsigned long long value_of(std::string_view digits) {
    unsigned long long value = 0;
    for (const char digit : digits)
        value = 10 * value + static_cast<unsigned long long>(digit - '0');
    return value;
}

} // namespace veilleur::check
