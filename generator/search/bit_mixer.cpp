#include "search/bit_mixer.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

constexpr unsigned table_bits = 19;
constexpr std::size_t questions_apart = 256; // more than a tree of bytes asks
constexpr std::int32_t surest = 2047;        // the largest opinion, in 256ths of a natural logarithm of odds
constexpr std::int32_t most_asked = 12;      // how often a guess may change quickly
constexpr std::int32_t unknown = 32768 << 5; // one half, never asked
constexpr std::int32_t first_weight = 5000, most_weight = 131071;

// 4096 / (1 + exp(-x)) for x from -8 to 8 in steps of one half.
constexpr std::array<std::int32_t, 33> knots{1,    2,    4,    6,    10,   17,   27,   45,   74,   120,  194,
                                             311,  488,  747,  1102, 1546, 2048, 2550, 2994, 3349, 3608, 3785,
                                             3902, 3976, 4022, 4051, 4069, 4079, 4086, 4090, 4092, 4094, 4095};

std::int32_t squashed(std::int32_t opinion) {
    const std::int32_t shifted = std::clamp(opinion, -surest, surest) + 2048;
    const auto knot = static_cast<std::size_t>(shifted >> 7);
    const std::int32_t part = shifted & 127;
    return (knots[knot] * (128 - part) + knots[knot + 1] * part + 64) >> 7;
}

std::int32_t moved(std::int32_t guess, std::uint32_t bit) {
    const std::int32_t asked = guess & 31;
    const std::int32_t probability = guess >> 5;
    const std::int32_t step = ((bit != 0 ? 65535 : 0) - probability) * (327680 / (10 * asked + 16)) >> 15;
    return (probability + step) << 5 | std::min(asked + 1, most_asked);
}

} // namespace

BitMixer::BitMixer(std::size_t weight_sets)
    : guesses_((std::size_t{1} << table_bits) + questions_apart, unknown),
      weights_(weight_sets * (most_contexts + 1) * most_contexts, first_weight) {
    std::size_t probability = 0;
    for (std::int32_t opinion = -surest; opinion <= surest; ++opinion)
        for (; probability <= static_cast<std::size_t>(squashed(opinion)); ++probability)
            stretched_[probability] = opinion;
}

std::uint32_t BitMixer::foretell(const Contexts& contexts, std::size_t count, std::uint32_t question,
                                 std::size_t weight_set) {
    std::size_t longest_known = 0;
    for (std::size_t at = 0; at < count; ++at) {
        places_[at] = contexts[at] + question;
        const std::int32_t guess = guesses_[places_[at]];
        opinions_[at] = stretched_[static_cast<std::size_t>(guess >> 9)];
        if ((guess & 31) != 0) longest_known = at + 1;
    }
    count_ = count;
    weights_at_ = (weight_set * (most_contexts + 1) + longest_known) * most_contexts;
    std::int32_t sum = 0;
    for (std::size_t at = 0; at < count; ++at)
        sum += weights_[weights_at_ + at] * opinions_[at];
    foretold_ = squashed(sum >> 14);
    return static_cast<std::uint32_t>(foretold_);
}

void BitMixer::learn(std::uint32_t bit) {
    const std::int32_t error = static_cast<std::int32_t>(bit << 12) - foretold_;
    for (std::size_t at = 0; at < count_; ++at) {
        std::int32_t& weight = weights_[weights_at_ + at];
        weight = std::clamp(weight + ((opinions_[at] * error + 4096) >> 13), -most_weight, most_weight);
        std::int32_t& guess = guesses_[places_[at]];
        guess = moved(guess, bit);
    }
}

std::uint32_t context_hash(std::uint32_t kind, std::uint32_t value) {
    std::uint32_t hash = (value + kind * 0x2F0B4C47U) * 0x85EBCA6BU;
    hash ^= hash >> 15;
    return hash * 0xC2B2AE35U >> (32 - table_bits);
}

} // namespace veilleur::search
