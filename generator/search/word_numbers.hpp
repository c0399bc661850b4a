#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::search {

// Gives words numbers, from 0, in the order in which they are first met. Most words of a text were met before: that
// they are found quickly is what this is for.
class WordNumbers {
public:
    std::uint32_t of(std::string_view word); // the next number if it is new

    std::optional<std::uint32_t> find(std::string_view word) const; // for many threads at once

    const std::vector<std::string>& words() const { return words_; } // by number

private:
    struct Slot {
        std::uint64_t beginning = 0; // up to eight letters: few words have more, and need to be looked at
        std::uint32_t size = 0;
        std::uint32_t number = free;
    };
    static constexpr std::uint32_t free = 0xFFFFFFFF;

    std::size_t slot_of(std::string_view word, std::uint64_t beginning) const; // or the free one where it belongs
    void grow();

    std::vector<std::string> words_;
    std::vector<Slot> slots_ = std::vector<Slot>(1024); // a power of two, at most half of them taken
};

} // namespace veilleur::search
