#pragma once

#include "search/bit_mixer.hpp"
#include "search/byte_runs.hpp"
#include "search/byte_tree.hpp"

#include <array>
#include <cstdint>

namespace veilleur::search {

// A tree for the letters of texts and words, another for all other bytes.
struct ByteTrees {
    ByteTree letters, numbers;
};

// Codes the bytes of runs from what came before them, as "Bytes" in docs/search-format.md says.
class ByteModel {
public:
    ByteModel(BitCoder& coder, const ByteTrees& trees) : coder_(coder), trees_(trees), mixer_(4) {}

    void begin(RunKind kind, std::size_t number); // the next run; the first has the number 0

    // The byte that `coder` takes or finds: a reader's `byte` counts for nothing.
    std::uint8_t code(std::uint8_t byte);

private:
    std::uint8_t coded(const ByteTree& tree, std::uint8_t byte);
    std::uint8_t coded_letter(std::uint8_t byte);
    std::uint8_t coded_number(std::uint8_t byte);
    std::uint8_t coded_in_word(std::uint8_t byte);
    void contexts_of_text();
    void contexts_of_word();
    void contexts_of_numbers();
    void seen_letter(std::uint8_t byte);
    void begin_word(std::uint8_t shared);

    BitCoder& coder_;
    const ByteTrees& trees_;
    BitMixer mixer_;
    BitMixer::Contexts contexts_{};
    std::size_t count_ = 0, weight_set_ = 0;
    RunKind kind_ = RunKind::numbers;
    std::uint32_t run_ = 0;
    std::uint32_t last_ = 0, last_but_one_ = 0; // bytes of a run of numbers; of words: letters shared, and had, last
    std::uint32_t recent_ = 0, word_ = 0;       // the letters before, and all those since the last that is none
    std::array<std::uint8_t, 256> line_{};      // the word, and behind it what is left of the one before
    std::uint32_t at_ = 0;                      // in the word
    bool expects_shared_ = false, is_first_ = false;
};

} // namespace veilleur::search
