#include "load/images/byte_reader.hpp"
#include "load/images/exif.hpp"
#include "load/images/image_format.hpp"

namespace veilleur::load {

namespace {

constexpr std::size_t header = 12;      // RIFF, size, WEBP
constexpr std::size_t chunk_header = 8; // name and size
constexpr std::uint32_t fourteen_bits = 0x3FFF;

void take_size(ImageFacts& facts, std::string_view name, const ByteReader& data) {
    if (name == "VP8X") { // the canvas comes first and counts
        facts.width = data.number(4, 3) + 1;
        facts.height = data.number(7, 3) + 1;
    } else if (name == "VP8 " && facts.width == 0 && data.piece(3, 3) == "\x9D\x01\x2A") {
        facts.width = data.number(6, 2) & fourteen_bits;
        facts.height = data.number(8, 2) & fourteen_bits;
    } else if (name == "VP8L" && facts.width == 0 && data.number(0, 1) == 0x2F) {
        const std::uint32_t bits = data.number(1, 4);
        facts.width = (bits & fourteen_bits) + 1;
        facts.height = ((bits >> 14U) & fourteen_bits) + 1;
    }
}

bool part_tells_place(std::string_view name, std::string_view data) {
    if (name == "XMP ") return xmp_has_place(data);
    if (name != "EXIF") return false;
    constexpr std::string_view mark{"Exif\0\0", 6}; // some writers keep what only JPEG needs
    return exif_facts(data.starts_with(mark) ? data.substr(mark.size()) : data).has_place;
}

} // namespace

std::optional<ImageFacts> webp_facts(std::string_view bytes) {
    const ByteReader reader(bytes, ByteOrder::little);
    if (reader.piece(0, 4) != "RIFF" || reader.piece(8, 4) != "WEBP") return std::nullopt;
    const std::size_t end = chunk_header + std::size_t{reader.number(4, 4)};
    if (end > bytes.size()) return std::nullopt;
    ImageFacts facts;
    for (std::size_t at = header; at + chunk_header <= end;) {
        const std::string_view name = reader.piece(at, 4);
        const std::size_t length = reader.number(at + 4, 4);
        if (!reader.holds(at + chunk_header, length)) return std::nullopt;
        const std::string_view data = reader.piece(at + chunk_header, length);
        take_size(facts, name, ByteReader(data, ByteOrder::little));
        facts.has_place = facts.has_place || part_tells_place(name, data);
        at += chunk_header + length + length % 2; // chunks begin at even bytes
    }
    return facts;
}

} // namespace veilleur::load
