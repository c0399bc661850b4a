#pragma once

#include "import/blocks.hpp"

#include <set>
#include <span>
#include <string>

namespace veilleur::draft {

// True if the line `next` goes on with the sentence of `line`: a machine broke it, not its author.
bool continues(std::string_view line, std::string_view next);

// Words of a draft in lower case, hyphens included: they tell how a word that a line end cut is written elsewhere.
class KnownWords {
public:
    explicit KnownWords(std::span<const Line> lines);

    bool has(const std::string& word) const { return words_.contains(word); }

private:
    std::set<std::string, std::less<>> words_;
};

// Lines as one text: a space for a line end; nothing where it cut a word, whose hyphen goes too, unless the draft
// writes the word with it elsewhere. `line` is the number of the first one, for what is added to `rejoined`.
std::string one_text(std::string_view lines, std::uint32_t line, const KnownWords& known,
                     std::vector<Rejoined>& rejoined);

} // namespace veilleur::draft
