#include "search/concepts.hpp"

#include "base/text.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <map>

namespace veilleur::search {

namespace {

// Two capitals in one word, as in GOC and CdP.
bool is_acronym(std::string_view form) {
    const auto is_capital = [](char each) { return each >= 'A' && each <= 'Z'; };
    return form.find(' ') == std::string_view::npos && std::ranges::count_if(form, is_capital) >= 2;
}

class Collector {
public:
    Collector(Language language, const Folding& folding) : language_(language), folding_(folding) {}

    void add_term(std::uint32_t number, const Value& forms) {
        for (const Language language : {language_, other(language_)}) {
            const Value* own = forms.find(code(language));
            if (!own) continue;
            for (const Member& member : own->members()) {
                add(number, language, member.value.text());
                for (const Value& form : member.value.items())
                    add(number, language, form.text());
            }
        }
    }

    std::vector<ConceptForm> take() { return std::move(forms_); }

private:
    void add(std::uint32_t number, Language language, std::string_view written) {
        ConceptForm form{{}, KeyKind::form, number, std::string(written)};
        TokenReader reader(written, folding_);
        for (Token token; reader.next(token);)
            form.tokens.push_back(token.letters);
        if (language != language_)
            form.kind = KeyKind::other_form;
        else if (is_acronym(written))
            form.kind = KeyKind::acronym;
        if (!form.tokens.empty()) forms_.push_back(std::move(form));
    }

    Language language_;
    const Folding& folding_;
    std::vector<ConceptForm> forms_;
};

} // namespace

std::vector<ConceptForm> concept_forms(const Site& site, Language language, const Folding& folding) {
    Collector collector(language, folding);
    std::uint32_t number = 0;
    for (const Entry& entry : site.entries) {
        if (!site.project.types[entry.type.at()].defines_terms) continue;
        if (const Value* forms = common_field(site, entry, "forms")) collector.add_term(number++, *forms);
    }
    return collector.take();
}

std::vector<ConceptKey> concept_keys(std::span<const ConceptForm> forms) {
    std::map<std::string, ConceptKey> keys;
    for (const bool own : {true, false})
        for (const ConceptForm& form : forms) {
            if ((form.kind != KeyKind::other_form) != own) continue;
            std::string tokens = joined(form.tokens, " ");
            keys.emplace(tokens, ConceptKey{tokens, form.kind, form.number});
        }
    std::vector<ConceptKey> rising;
    for (auto& [tokens, key] : keys)
        rising.push_back(std::move(key));
    return rising;
}

std::size_t concept_count(std::span<const ConceptForm> forms) {
    return forms.empty() ? 0 : std::size_t{forms.back().number} + 1;
}

ConceptFinder::ConceptFinder(std::span<const ConceptForm> forms) {
    for (const ConceptForm& form : forms)
        if (form.kind != KeyKind::other_form) by_first_token_[form.tokens.front()].push_back(&form);
    for (auto& [token, candidates] : by_first_token_)
        std::ranges::stable_sort(candidates, std::greater(),
                                 [](const ConceptForm* each) { return each->tokens.size(); });
}

std::span<const ConceptForm* const> ConceptFinder::beginning_with(std::string_view letters) const {
    const auto candidates = by_first_token_.find(letters);
    if (candidates == by_first_token_.end()) return {};
    return candidates->second;
}

} // namespace veilleur::search
