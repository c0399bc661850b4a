#include "load/images/byte_reader.hpp"
#include "load/images/exif.hpp"
#include "load/images/image_format.hpp"

namespace veilleur::load {

std::optional<ImageFacts> gif_facts(std::string_view bytes) {
    const ByteReader reader(bytes, ByteOrder::little);
    const bool known = bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a");
    // The trailer is the last byte of a whole file.
    if (!known || bytes.size() < 14 || bytes.back() != ';') return std::nullopt;
    return ImageFacts{reader.number(6, 2), reader.number(8, 2), xmp_has_place(bytes)};
}

} // namespace veilleur::load
