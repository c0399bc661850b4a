#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <limits>

namespace veilleur {

namespace {

std::u32string letters_of(std::string_view text) {
    const std::string plain = folded(text);
    std::u32string letters;
    for (std::size_t at = 0; at < plain.size();)
        letters += next_code_point(plain, at);
    return letters;
}

// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost one.
std::size_t edit_distance(const std::u32string& from, const std::u32string& to) {
    std::vector<std::size_t> before(to.size() + 1), previous(to.size() + 1), current(to.size() + 1);
    for (std::size_t column = 0; column <= to.size(); ++column)
        previous[column] = column;
    for (std::size_t row = 1; row <= from.size(); ++row) {
        current[0] = row;
        for (std::size_t column = 1; column <= to.size(); ++column) {
            const std::size_t changed = previous[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
            current[column] = std::min({previous[column] + 1, current[column - 1] + 1, changed});
            const bool swapped =
                row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
            if (swapped) current[column] = std::min(current[column], before[column - 2] + 1);
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return previous[to.size()];
}

} // namespace

std::string nearest(std::string_view typed, std::span<const std::string> candidates) {
    // Anything longer is not a slip, and would cost quadratic time.
    constexpr std::size_t longest = 80;
    const std::u32string wanted = letters_of(typed.substr(0, 4 * longest));
    if (wanted.empty() || wanted.size() > longest) return {};
    std::size_t best = wanted.size() / 3 + 1;
    const std::string* found = nullptr;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > 4 * longest) continue;
        const std::size_t distance = edit_distance(wanted, letters_of(candidate));
        if (distance > best || (found && distance == best)) continue;
        best = distance;
        found = &candidate;
    }
    return found ? *found : std::string();
}

} // namespace veilleur
