#include "load/images/byte_reader.hpp"
#include "load/images/exif.hpp"
#include "load/images/image_format.hpp"

namespace veilleur::load {

namespace {

constexpr std::string_view signature{"\x89PNG\r\n\x1A\n", 8};
constexpr std::size_t chunk_overhead = 12; // length, type and checksum

bool chunk_tells_place(std::string_view type, std::string_view data) {
    if (type == "eXIf") return exif_facts(data).has_place;
    const bool text = type == "tEXt" || type == "iTXt" || type == "zTXt";
    if (!text) return false;
    // Raw profiles and compressed packets are written by converters, and cannot be read here for sure.
    const bool profile = data.starts_with("Raw profile type exif") || data.starts_with("Raw profile type APP1");
    const bool packet = data.starts_with("XML:com.adobe.xmp");
    const bool compressed = packet && data.size() > 18 && data[18] == '\x01';
    return profile || compressed || xmp_has_place(data);
}

} // namespace

std::optional<ImageFacts> png_facts(std::string_view bytes) {
    const ByteReader reader(bytes);
    if (!bytes.starts_with(signature) || reader.piece(12, 4) != "IHDR") return std::nullopt;
    ImageFacts facts{reader.number(16, 4), reader.number(20, 4), false};
    for (std::size_t at = signature.size(); reader.holds(at, chunk_overhead);) {
        const std::size_t length = reader.number(at, 4);
        if (!reader.holds(at + 8, length + 4)) return std::nullopt;
        const std::string_view type = reader.piece(at + 4, 4);
        if (type == "IEND") return facts;
        facts.has_place = facts.has_place || chunk_tells_place(type, reader.piece(at + 8, length));
        at += chunk_overhead + length;
    }
    return std::nullopt;
}

} // namespace veilleur::load
