#include "load/images/byte_reader.hpp"
#include "load/images/exif.hpp"
#include "load/images/image_format.hpp"

#include <utility>

namespace veilleur::load {

namespace {

constexpr std::string_view exif_mark{"Exif\0\0", 6};
constexpr std::string_view xmp_mark{"http://ns.adobe.com/x"}; // the packet, and its extension
constexpr std::uint32_t start_of_scan = 0xDA;
constexpr std::uint32_t first_application = 0xE1;

// Start-of-frame markers carry the size; three numbers among them mean something else.
bool is_frame(std::uint32_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool stands_alone(std::uint32_t marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
}

struct Reading {
    ImageFacts facts;
    bool lies_on_side = false;
};

void take(Reading& reading, std::uint32_t marker, std::string_view data) {
    const ByteReader reader(data);
    if (is_frame(marker)) {
        reading.facts.height = reader.number(1, 2);
        reading.facts.width = reader.number(3, 2);
    }
    if (marker != first_application) return;
    if (data.starts_with(exif_mark)) {
        const ExifFacts exif = exif_facts(data.substr(exif_mark.size()));
        reading.facts.has_place = reading.facts.has_place || exif.has_place;
        reading.lies_on_side = exif.lies_on_side;
    } else if (data.starts_with(xmp_mark) && xmp_has_place(data)) {
        reading.facts.has_place = true;
    }
}

ImageFacts as_shown(const Reading& reading) {
    ImageFacts facts = reading.facts;
    if (reading.lies_on_side) std::swap(facts.width, facts.height);
    return facts;
}

} // namespace

std::optional<ImageFacts> jpeg_facts(std::string_view bytes) {
    const ByteReader reader(bytes);
    if (!bytes.starts_with("\xFF\xD8")) return std::nullopt;
    Reading reading;
    for (std::size_t at = 2; reader.holds(at, 4);) {
        if (reader.number(at, 1) != 0xFF) return std::nullopt;
        const std::uint32_t marker = reader.number(at + 1, 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (stands_alone(marker)) {
            at += 2;
            continue;
        }
        const std::size_t length = reader.number(at + 2, 2);
        if (length < 2 || !reader.holds(at + 2, length)) return std::nullopt;
        take(reading, marker, reader.piece(at + 4, length - 2));
        at += 2 + length;
        // What follows are the pixels; a whole file closes them with an end marker.
        if (marker == start_of_scan)
            return bytes.find("\xFF\xD9", at) == std::string_view::npos ? std::nullopt
                                                                        : std::optional(as_shown(reading));
    }
    return std::nullopt;
}

} // namespace veilleur::load
