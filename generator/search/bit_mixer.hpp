#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace veilleur::search {

// Foretells one bit from what followed in up to five contexts, as "Bits" in docs/search-format.md says: each context
// has a guess of its own, and weights that are learnt say whom to believe. Whole numbers only: the page's script
// foretells the same.
class BitMixer {
public:
    static constexpr std::size_t most_contexts = 5;
    using Contexts = std::array<std::uint32_t, most_contexts>;

    explicit BitMixer(std::size_t weight_sets);

    // How likely the next bit is a 1, of 4096: 1 to 4095. `contexts` are hashes, the first `count` of them used;
    // `question` says which question about the byte the bit answers.
    std::uint32_t foretell(const Contexts& contexts, std::size_t count, std::uint32_t question, std::size_t weight_set);

    // What the bit that was foretold last has been.
    void learn(std::uint32_t bit);

private:
    std::vector<std::int32_t> guesses_; // by hash: a probability of 16 bits, and 5 bits of how often it was asked
    std::vector<std::int32_t> weights_;
    std::array<std::int32_t, 4096> stretched_{};
    std::array<std::uint32_t, most_contexts> places_{};
    std::array<std::int32_t, most_contexts> opinions_{};
    std::size_t count_ = 0, weights_at_ = 0;
    std::int32_t foretold_ = 0;
};

// The contexts' hash of `value`, told apart from that of other kinds of contexts.
std::uint32_t context_hash(std::uint32_t kind, std::uint32_t value);

} // namespace veilleur::search
