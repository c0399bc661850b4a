#include "import/title.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "import/emphasis.hpp"

#include <algorithm>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_title = 100; // code points
constexpr std::size_t first_blocks = 4;    // where "Titre : …" may stand

bool is_title(std::string_view text) {
    return !slug(text).empty() && code_points(text) <= longest_title;
}

bool is_name_of(std::string_view text, const ContentType& type) {
    const std::string plain = plain_name(text);
    for (const Language language : all_languages)
        for (const std::string& name : {type.singular[language], type.plural[language]}) {
            const std::string known = plain_name(name);
            if (plain == known || plain == "fiche " + known) return true;
        }
    return false;
}

bool is_word_for_title(std::string_view text) {
    const std::string plain = plain_name(text);
    return plain == "titre" || plain == "titel" || plain == "title" || plain == "naam" || plain == "nom";
}

// "Titre : X" and "Méthode : X" are called X.
std::optional<FoundTitle> labelled(const Block& block, const ContentType& type) {
    const std::size_t colon = block.text.find(':');
    if (colon == std::string::npos) return std::nullopt;
    const std::string label = without_marks(block.text.substr(0, colon));
    const std::string title = without_marks(block.text.substr(colon + 1));
    if (!is_title(title) || (!is_word_for_title(label) && !is_name_of(label, type))) return std::nullopt;
    return FoundTitle{title, block.text, block.line};
}

bool ends_like_a_sentence(std::string_view text) {
    return text.ends_with('.') || text.ends_with(':') || text.ends_with(';') || text.ends_with('?') ||
           text.ends_with('!') || text.ends_with(',');
}

std::optional<FoundTitle> first_line(const Block& block, const ContentType& type, const Labels& labels) {
    const bool is_heading = block.kind == BlockKind::heading;
    if (!is_heading && (block.kind != BlockKind::paragraph || ends_like_a_sentence(block.text))) return std::nullopt;
    if (!is_title(block.text) || labels.has(block.text)) return std::nullopt;
    if (!is_heading && block.text.find(':') != std::string::npos) return std::nullopt;
    const std::string title = without_marks(block.text);
    if (!is_title(title) || is_name_of(title, type)) return std::nullopt;
    const bool is_repeated = block.label.empty();
    return FoundTitle{title, is_repeated ? "" : block.label + " " + block.text, block.line};
}

} // namespace

std::optional<FoundTitle> take_title(std::vector<Block>& blocks, const ContentType& type, const Labels& labels) {
    const std::size_t count = std::min(blocks.size(), first_blocks);
    for (std::size_t at = 0; at < count; ++at) {
        if (blocks[at].kind != BlockKind::heading && blocks[at].kind != BlockKind::paragraph) continue;
        std::optional<FoundTitle> found = labelled(blocks[at], type);
        if (!found && at == 0) found = first_line(blocks[at], type, labels);
        if (!found) continue;
        blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(at));
        return found;
    }
    return std::nullopt;
}

} // namespace veilleur::draft
