#pragma once

#include "import/blocks.hpp"
#include "import/labels.hpp"
#include "model/content_type.hpp"

#include <optional>
#include <string>
#include <vector>

namespace veilleur::draft {

struct FoundTitle {
    std::string title;
    std::string words; // of the draft, where the title does not repeat them; else empty
    std::uint32_t line = 1;
};

// Takes the title out of the front of `blocks`: "Titre : …", the name of the type and a colon, the first heading, or a
// short first line. None where the draft begins with its text.
std::optional<FoundTitle> take_title(std::vector<Block>& blocks, const ContentType& type, const Labels& labels);

} // namespace veilleur::draft
