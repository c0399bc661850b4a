#include "search/word_numbers.hpp"

#include <cstring>

namespace veilleur::search {

namespace {

template <typename Number> std::uint64_t loaded(const char* from) {
    Number number;
    std::memcpy(&number, from, sizeof(number));
    return number;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t piece) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    hash = (hash ^ piece) * odd;
    return hash ^ hash >> 32;
}

// Eight bytes at a time; the last eight may overlap those before. Words of up to seven bytes are one piece.
std::uint32_t hash_of(std::string_view word) {
    const char* const begin = word.data();
    const std::size_t size = word.size();
    std::uint64_t hash = size;
    if (size >= 8) {
        for (std::size_t at = 0; at + 8 < size; at += 8)
            hash = mixed(hash, loaded<std::uint64_t>(begin + at));
        hash = mixed(hash, loaded<std::uint64_t>(begin + size - 8));
    } else if (size >= 4) {
        hash = mixed(hash, loaded<std::uint32_t>(begin) | loaded<std::uint32_t>(begin + size - 4) << 32);
    } else if (size > 0) {
        hash = mixed(hash, loaded<std::uint8_t>(begin) | loaded<std::uint8_t>(begin + size / 2) << 8 |
                               loaded<std::uint8_t>(begin + size - 1) << 16);
    }
    return static_cast<std::uint32_t>(hash);
}

} // namespace

std::uint32_t WordNumbers::of(std::string_view word) {
    const std::uint32_t hash = hash_of(word);
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].number != free; at = (at + 1) & mask)
        if (slots_[at].hash == hash && words_[slots_[at].number] == word) return slots_[at].number;
    const auto number = static_cast<std::uint32_t>(words_.size());
    slots_[at] = {hash, number};
    words_.emplace_back(word);
    if (words_.size() * 2 > slots_.size()) grow();
    return number;
}

void WordNumbers::grow() {
    std::vector<Slot> grown(slots_.size() * 2);
    const std::size_t mask = grown.size() - 1;
    for (const Slot& slot : slots_) {
        if (slot.number == free) continue;
        std::size_t at = slot.hash & mask;
        while (grown[at].number != free)
            at = (at + 1) & mask;
        grown[at] = slot;
    }
    slots_.swap(grown);
}

} // namespace veilleur::search
