#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace veilleur::load {

enum class ByteOrder { big, little };

// Numbers out of bytes that nobody vouches for: what lies outside reads as 0. Ask `holds` where that matters.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes, ByteOrder order = ByteOrder::big) : bytes_(bytes), order_(order) {}

    bool holds(std::size_t offset, std::size_t count) const {
        return offset <= bytes_.size() && count <= bytes_.size() - offset;
    }

    std::uint32_t number(std::size_t offset, std::size_t width) const {
        if (!holds(offset, width)) return 0;
        std::uint32_t value = 0;
        for (std::size_t at = 0; at < width; ++at) {
            const std::size_t from = order_ == ByteOrder::big ? at : width - 1 - at;
            value = (value << 8U) | static_cast<unsigned char>(bytes_[offset + from]);
        }
        return value;
    }

    std::string_view piece(std::size_t offset, std::size_t count) const {
        return holds(offset, count) ? bytes_.substr(offset, count) : std::string_view();
    }

private:
    std::string_view bytes_;
    ByteOrder order_;
};

} // namespace veilleur::load
