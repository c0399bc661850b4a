#pragma once

#include <string>
#include <string_view>

namespace veilleur {

// `text` as far as its words go, for telling whether it says something else than before: white space of every kind,
// quotes, apostrophes and dashes count for nothing but a gap, and a gap is one space between two letters or digits and
// nothing elsewhere; accents are written one way (NFC), an ellipsis is three dots. Every letter, digit and other sign
// stays. `text` must be well-formed UTF-8. What this makes is written into sheets as digests (docs/content-model.md,
// "Drift"): another result for the same text needs another version there.
std::string plain_words(std::string_view text);

} // namespace veilleur
