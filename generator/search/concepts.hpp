#pragma once

#include "model/site.hpp"
#include "search/index.hpp"
#include "search/tokens.hpp"

#include <bitset>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace veilleur::search {

// One way to write a concept of the glossary.
struct ConceptForm {
    std::vector<std::string> tokens;
    KeyKind kind = KeyKind::form;
    std::uint32_t number = 0; // of the concept: its place among the terms, by id
    std::string written;      // as in the glossary
};

// The forms of all terms, as readers of `language` see them: forms and acronyms of their own, forms of the other one.
std::vector<ConceptForm> concept_forms(const Site& site, Language language, const Folding& folding);

// The keys of the index: each run of tokens once, this language's before the other's, earlier terms first.
std::vector<ConceptKey> concept_keys(std::span<const ConceptForm> forms);

std::size_t concept_count(std::span<const ConceptForm> forms);

// Finds where sheets write a concept in their own language. Acronyms count only as the glossary writes them: Dutch
// *mag* is not MAG. Immutable, refers to `forms`.
class ConceptFinder {
public:
    explicit ConceptFinder(std::span<const ConceptForm> forms);

    // The longest form that begins at tokens[at].
    const ConceptForm* find(std::string_view text, std::span<const Token> tokens, std::size_t at) const;

private:
    static constexpr std::size_t beginning_count = 1 << 16;
    static std::size_t beginning(std::string_view letters);

    std::unordered_map<std::string, std::vector<const ConceptForm*>> by_first_token_; // longest first
    std::bitset<beginning_count> beginnings_; // of all first tokens: most words begin no concept, and cost no look-up
};

} // namespace veilleur::search
