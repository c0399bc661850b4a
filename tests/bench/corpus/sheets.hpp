#pragma once

#include "corpus/words.hpp"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::bench {

enum class Kind { method, tool, role, term };

struct Step {
    std::string title;
    unsigned minutes = 0;
    std::string act;
    std::string say;
};

// One sheet in one language, before it is written for a generator.
struct Sheet {
    unsigned number = 0;
    Kind kind = Kind::method;
    Tongue tongue = Tongue::fr;
    std::string title;
    std::string summary;
    std::vector<std::string> topics;
    std::vector<unsigned> related; // numbers of other sheets
    unsigned minutes = 0;          // of all steps
    unsigned participants = 0;     // at least
    unsigned choice = 0;           // which of the values that a facet allows
    std::vector<Step> steps;       // methods only
    std::string body;
};

inline constexpr std::array<std::string_view, 8> topic_ids{"network",  "posture", "goals",  "facilitation",
                                                           "language", "home",    "health", "learning"};

// How a generator writes a link to the sheet of that number.
using LinkWriter = std::function<std::string(unsigned number, Tongue tongue, const std::string& text)>;

Kind kind_of(unsigned number);
std::string_view folder_of(Kind kind); // "methods"
std::string name_of(unsigned number);  // "sheet-00012"

// Sheet `number` of `count`, about 650 words: always the same for the same arguments.
Sheet make_sheet(unsigned number, unsigned count, Tongue tongue, const LinkWriter& link);

} // namespace veilleur::bench
