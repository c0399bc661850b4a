#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

// Just enough of each format to know its size and what its metadata tells. Every read is inside `bytes`, whatever they
// are.
namespace veilleur::load {

struct ImageFacts {
    std::uint32_t width = 0, height = 0; // pixels, as shown
    bool has_place = false;              // metadata tell where it was taken, or cannot be read for sure
};

// No value where the bytes are not a whole image of that format.
std::optional<ImageFacts> png_facts(std::string_view bytes);  // ISO/IEC 15948
std::optional<ImageFacts> jpeg_facts(std::string_view bytes); // ITU-T T.81
std::optional<ImageFacts> webp_facts(std::string_view bytes); // RFC 9649
std::optional<ImageFacts> gif_facts(std::string_view bytes);  // GIF89a

} // namespace veilleur::load
