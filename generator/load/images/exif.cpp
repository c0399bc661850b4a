#include "load/images/exif.hpp"

#include "load/images/byte_reader.hpp"

#include <optional>

namespace veilleur::load {

namespace {

constexpr std::size_t entry_size = 12;
constexpr std::uint32_t orientation_tag = 0x0112;
constexpr std::uint32_t place_tag = 0x8825;
constexpr std::uint32_t place_version_tag = 0;

std::optional<ByteOrder> order_of(std::string_view tiff) {
    if (tiff.starts_with(std::string_view("II*\0", 4))) return ByteOrder::little;
    if (tiff.starts_with(std::string_view("MM\0*", 4))) return ByteOrder::big;
    return std::nullopt;
}

// Cameras write a directory of places with nothing but its version when they do not know where they are.
bool names_a_place(const ByteReader& reader, std::size_t directory) {
    const std::size_t count = reader.number(directory, 2);
    if (!reader.holds(directory, 2) || !reader.holds(directory + 2, count * entry_size)) return true;
    for (std::size_t each = 0; each < count; ++each)
        if (reader.number(directory + 2 + each * entry_size, 2) != place_version_tag) return true;
    return false;
}

} // namespace

ExifFacts exif_facts(std::string_view tiff) {
    const std::optional<ByteOrder> order = order_of(tiff);
    if (!order) return {.has_place = true};
    const ByteReader reader(tiff, *order);
    const std::size_t directory = reader.number(4, 4);
    const std::size_t count = reader.number(directory, 2);
    if (!reader.holds(directory, 2) || !reader.holds(directory + 2, count * entry_size)) return {.has_place = true};
    ExifFacts facts;
    for (std::size_t each = 0; each < count; ++each) {
        const std::size_t entry = directory + 2 + each * entry_size;
        const std::uint32_t tag = reader.number(entry, 2);
        if (tag == orientation_tag) facts.lies_on_side = reader.number(entry + 8, 2) >= 5;
        if (tag == place_tag && names_a_place(reader, reader.number(entry + 8, 4))) facts.has_place = true;
    }
    return facts;
}

bool xmp_has_place(std::string_view xmp) {
    return xmp.find("GPSLatitude") != std::string_view::npos || xmp.find("GPSLongitude") != std::string_view::npos;
}

} // namespace veilleur::load
