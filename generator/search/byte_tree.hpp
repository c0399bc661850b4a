#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace veilleur::search {

// Writes or reads single bits: one that is foretold well takes little room.
class BitCoder {
public:
    virtual ~BitCoder() = default;

    // Takes `bit` (a writer) or finds it (a reader), a 1 with `probability` of 4096; the bit comes back.
    virtual std::uint32_t code(std::uint32_t probability, std::uint32_t bit) = 0;
};

// The questions that lead to a byte, the fewest for the most frequent ones (Huffman's code).
class ByteTree {
public:
    using Counts = std::array<std::size_t, 256>;

    explicit ByteTree(const Counts& counts); // of the bytes there are; 0 and 1 are always in it
    explicit ByteTree(BitCoder& reader);     // as it was written; throws Damage where it is no tree of bytes
    void write(BitCoder& writer) const;

    // A place in the tree is a question, the first one 0, or, below 0, the answer: ~byte.
    int next(int question, std::uint32_t bit) const { return answers_[static_cast<std::size_t>(question)][bit]; }

    // The bits that lead to `byte`, the first one first; none for a byte the tree does not hold.
    const std::vector<std::uint8_t>& path(std::uint8_t byte) const { return paths_[byte]; }

private:
    // Numbers the questions of `made` as reading does: each before those that follow from it, 0's side first.
    int numbered(const std::vector<std::array<int, 2>>& made, int place);
    int read(BitCoder& reader);
    void write(BitCoder& writer, int place) const;
    void note_paths(int place, std::vector<std::uint8_t>& path);

    std::vector<std::array<int, 2>> answers_;
    std::array<std::vector<std::uint8_t>, 256> paths_;
};

} // namespace veilleur::search
