#pragma once

#include <string_view>

namespace veilleur::load {

struct ExifFacts {
    bool has_place = false;
    bool lies_on_side = false; // orientations 5 to 8: width and height change places when shown
};

// What a block of EXIF (a TIFF header and its first directory, CIPA DC-008) tells. A block that cannot be walked may
// hide a place: it counts as having one.
ExifFacts exif_facts(std::string_view tiff);

// XMP is text: a place stands there under this name.
bool xmp_has_place(std::string_view xmp);

} // namespace veilleur::load
