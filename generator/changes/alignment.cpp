#include "changes/alignment.hpp"

#include <algorithm>

namespace veilleur::changes {

namespace {

constexpr std::size_t most_cells = 4'000'000; // 16 MB while one alignment is made

using Items = std::span<const std::uint32_t>;

std::size_t equal_at_start(Items before, Items after) {
    const auto ends = std::ranges::mismatch(before, after);
    return static_cast<std::size_t>(ends.in1 - before.begin());
}

std::size_t equal_at_end(Items before, Items after) {
    std::size_t count = 0;
    while (count < before.size() && count < after.size() &&
           before[before.size() - 1 - count] == after[after.size() - 1 - count])
        ++count;
    return count;
}

// How long the longest list is for what begins at each pair of places.
class Table {
public:
    Table(Items before, Items after)
        : before_(before), after_(after), width_(after.size() + 1), lengths_((before.size() + 1) * width_) {
        for (std::size_t row = before.size(); row-- > 0;)
            for (std::size_t column = after.size(); column-- > 0;)
                lengths_[row * width_ + column] = before[row] == after[column]
                                                      ? at(row + 1, column + 1) + 1
                                                      : std::max(at(row + 1, column), at(row, column + 1));
    }

    // The matches, places counted from `offset` on both sides.
    void append_matches(std::size_t offset, std::vector<Match>& matches) const {
        std::size_t row = 0, column = 0;
        while (row < before_.size() && column < after_.size()) {
            if (before_[row] == after_[column])
                matches.push_back({offset + row++, offset + column++});
            else if (at(row + 1, column) >= at(row, column + 1))
                ++row;
            else
                ++column;
        }
    }

private:
    std::uint32_t at(std::size_t row, std::size_t column) const { return lengths_[row * width_ + column]; }

    Items before_, after_;
    std::size_t width_;
    std::vector<std::uint32_t> lengths_;
};

} // namespace

std::optional<std::vector<Match>> alignment(Items before, Items after, Allowance& allowance) {
    const std::size_t start = equal_at_start(before, after);
    const std::size_t end = equal_at_end(before.subspan(start), after.subspan(start));
    const Items middle_before = before.subspan(start, before.size() - start - end);
    const Items middle_after = after.subspan(start, after.size() - start - end);
    const bool too_large = !middle_after.empty() && middle_before.size() > most_cells / middle_after.size();
    if (too_large || !allowance.take_steps(middle_before.size() * middle_after.size())) return std::nullopt;

    std::vector<Match> matches;
    for (std::size_t at = 0; at < start; ++at)
        matches.push_back({at, at});
    if (!middle_before.empty() && !middle_after.empty())
        Table(middle_before, middle_after).append_matches(start, matches);
    for (std::size_t left = end; left > 0; --left)
        matches.push_back({before.size() - left, after.size() - left});
    return matches;
}

} // namespace veilleur::changes
