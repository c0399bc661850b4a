#include "search/word_numbers.hpp"

#include <cstring>

namespace veilleur::search {

namespace {

constexpr std::size_t piece_size = 8;

template <typename Number> std::uint64_t loaded(const char* from) {
    Number number;
    std::memcpy(&number, from, sizeof(number));
    return number;
}

// The first letters of a word, up to eight, in a number that no other letters of as long a word have. Two loads may
// overlap: that is quicker than to read just what is there.
std::uint64_t beginning_of(std::string_view word) {
    const char* const begin = word.data();
    const std::size_t size = word.size();
    if (size >= 8) return loaded<std::uint64_t>(begin);
    if (size >= 4) return loaded<std::uint32_t>(begin) | loaded<std::uint32_t>(begin + size - 4) << 32;
    if (size == 0) return 0;
    return loaded<std::uint8_t>(begin) | loaded<std::uint8_t>(begin + size / 2) << 8 |
           loaded<std::uint8_t>(begin + size - 1) << 16;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t piece) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    hash = (hash ^ piece) * odd;
    return hash ^ hash >> 32;
}

std::uint64_t hash_of(std::string_view word, std::uint64_t beginning) {
    std::uint64_t hash = mixed(word.size(), beginning);
    if (word.size() <= piece_size) return hash;
    for (std::size_t at = piece_size; at + piece_size < word.size(); at += piece_size)
        hash = mixed(hash, loaded<std::uint64_t>(word.data() + at));
    return mixed(hash, loaded<std::uint64_t>(word.data() + word.size() - piece_size));
}

bool has_same_end(const std::string& known, std::string_view word) {
    return std::memcmp(known.data() + piece_size, word.data() + piece_size, word.size() - piece_size) == 0;
}

} // namespace

std::size_t WordNumbers::slot_of(std::string_view word, std::uint64_t beginning) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash_of(word, beginning) & mask;; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.number == free) return at;
        if (slot.beginning == beginning && slot.size == word.size() &&
            (word.size() <= piece_size || has_same_end(words_[slot.number], word)))
            return at;
    }
}

std::uint32_t WordNumbers::of(std::string_view word) {
    const std::uint64_t beginning = beginning_of(word);
    Slot& slot = slots_[slot_of(word, beginning)];
    if (slot.number != free) return slot.number;
    const auto number = static_cast<std::uint32_t>(words_.size());
    slot = {beginning, static_cast<std::uint32_t>(word.size()), number};
    words_.emplace_back(word);
    if (words_.size() * 2 > slots_.size()) grow();
    return number;
}

std::optional<std::uint32_t> WordNumbers::find(std::string_view word) const {
    const Slot& slot = slots_[slot_of(word, beginning_of(word))];
    return slot.number == free ? std::nullopt : std::optional(slot.number);
}

void WordNumbers::grow() {
    std::vector<Slot> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before)
        if (slot.number != free) slots_[slot_of(words_[slot.number], slot.beginning)] = slot;
}

} // namespace veilleur::search
