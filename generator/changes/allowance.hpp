#pragma once

#include <cstddef>

namespace veilleur::changes {

// How much a comparison may still cost. What is compared is a stranger's, and may be made to cost a lot; what does not
// fit is told as "too many changes".
class Allowance {
public:
    Allowance() = default;
    Allowance(std::size_t steps, std::size_t characters) : steps_(steps), characters_(characters) {}

    // Comparisons of two items. False, and nothing is taken, if there are not so many left.
    bool take_steps(std::size_t count) { return take(steps_, count); }

    // Bytes of text to be shown. False, and nothing is taken, if there is not so much room left.
    bool take_characters(std::size_t count) { return take(characters_, count); }

private:
    static bool take(std::size_t& left, std::size_t count) {
        if (count > left) return false;
        left -= count;
        return true;
    }

    std::size_t steps_ = 400'000'000; // about a second
    std::size_t characters_ = 1'000'000;
};

} // namespace veilleur::changes
