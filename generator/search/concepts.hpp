#pragma once

#include "model/site.hpp"
#include "search/index.hpp"
#include "search/tokens.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
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

// Finds the concepts that sheets may write in their own language. Immutable, refers to `forms`.
class ConceptFinder {
public:
    explicit ConceptFinder(std::span<const ConceptForm> forms);

    // Those whose first token is `letters`, the longest first.
    std::span<const ConceptForm* const> beginning_with(std::string_view letters) const;

private:
    std::map<std::string, std::vector<const ConceptForm*>, std::less<>> by_first_token_;
};

} // namespace veilleur::search
