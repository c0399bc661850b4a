#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::search {

// Gives words numbers, from 0, in the order in which they are first met. Most words of a text were met before: that
// they are found quickly is what this is for.
class WordNumbers {
public:
    std::uint32_t of(std::string_view word);

    const std::vector<std::string>& words() const { return words_; } // by number

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = free;
    };
    static constexpr std::uint32_t free = 0xFFFFFFFF;

    void grow();

    std::vector<std::string> words_;
    std::vector<Slot> slots_ = std::vector<Slot>(1024); // a power of two, at most half of them taken
};

} // namespace veilleur::search
