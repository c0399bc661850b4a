#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace veilleur {

// Some of the 256 bytes, to look for in a text: what is passed over costs two instructions a byte.
class ByteSet {
public:
    // `holds(char)` answers for each byte, when the program is compiled.
    template <typename Holds> consteval explicit ByteSet(Holds holds) {
        for (std::size_t byte = 0; byte < held_.size(); ++byte)
            held_[byte] = holds(static_cast<char>(byte)) ? 1 : 0;
    }

    constexpr bool contains(char byte) const { return held(byte) != 0; }

    // Where the first of them stands in `text` at or after `from`; the size of the text if nowhere.
    constexpr std::size_t find(std::string_view text, std::size_t from) const {
        constexpr std::size_t stride = 8;
        for (; from + stride <= text.size(); from += stride)
            if (any(text.data() + from)) break;
        while (from < text.size() && !contains(text[from]))
            ++from;
        return from;
    }

private:
    // Of eight bytes, without a jump between them.
    constexpr bool any(const char* at) const {
        return (held(at[0]) | held(at[1]) | held(at[2]) | held(at[3]) | held(at[4]) | held(at[5]) | held(at[6]) |
                held(at[7])) != 0;
    }

    constexpr unsigned held(char byte) const { return held_[static_cast<unsigned char>(byte)]; }

    std::array<unsigned char, 256> held_{}; // 1 or 0
};

} // namespace veilleur
