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
            held_[byte] = holds(static_cast<char>(byte));
    }

    constexpr bool contains(char byte) const { return held_[static_cast<unsigned char>(byte)]; }

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
        return static_cast<bool>(contains(at[0]) | contains(at[1]) | contains(at[2]) | contains(at[3]) |
                                 contains(at[4]) | contains(at[5]) | contains(at[6]) | contains(at[7]));
    }

    std::array<bool, 256> held_{};
};

} // namespace veilleur
