#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur {

// A piece of a sheet that a translation is held against.
struct Passage {
    std::string key;    // the section's id, `_` and the name of a field, or one of the keys below
    std::string digest; // 16 hexadecimal digits of what its words say
};

// Keys of `translated_from` beside those of sections and fields.
inline constexpr std::string_view passages_version = "v";
inline constexpr std::string_view passages_order = "_order";    // the ids of the sections, in their order
inline constexpr std::string_view opening_passage = "_opening"; // the text before the first heading

// What became of a passage of the original since it was translated.
enum class DriftKind : std::uint8_t { changed, added, removed, moved };

struct DriftedPassage {
    std::string key;
    DriftKind kind = DriftKind::changed;
    std::string label;          // its name in the translation; empty where it has none there
    std::string original_label; // its name in the original; the key where it is gone
    std::string anchor;         // of the section of the translation that stands for it, or empty
};

// Whether a translation still says what the original says.
struct Drift {
    enum class State : std::uint8_t {
        unknown, // nobody recorded what was translated, and there is no history: nothing is claimed
        none,
        passages, // those in `passages`
        sheet,    // the original changed since the translation did, and nobody recorded its passages
    };

    State state = State::unknown;
    std::vector<DriftedPassage> passages; // fields first, then sections in the order of the original, removed ones last

    bool drifted() const { return state == State::passages || state == State::sheet; }
};

} // namespace veilleur
