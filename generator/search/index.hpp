#pragma once

#include "model/language.hpp"
#include "search/folding.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace veilleur::search {

// The index as docs/search-format.md describes it, taken apart. The names follow that page.

enum class Parameter : std::uint8_t {
    exact,
    inflection,
    form,
    acronym,
    part,
    other_form,
    other,
    prefix,
    one_slip,
    two_slips,
    split,
    join,
    coverage,
    cut,
    inflected_from,
    prefix_from,
    split_from,
    one_slip_from,
    two_slips_from,
    slipped_words,
    inside_from,
};
inline constexpr std::size_t parameter_count = 21;
using Parameters = std::array<std::uint32_t, parameter_count>;

struct IndexedType {
    std::string name, singular, plural, accent;

    friend bool operator==(const IndexedType&, const IndexedType&) = default;
};

struct FacetValue {
    std::string id, label;

    friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

struct FacetGroup {
    std::string id, label;
    std::vector<FacetValue> values;

    friend bool operator==(const FacetGroup&, const FacetGroup&) = default;
};

struct IndexedHeading {
    std::string text, anchor;

    friend bool operator==(const IndexedHeading&, const IndexedHeading&) = default;
};

struct IndexedSheet {
    std::uint32_t type = 0; // place in Index::types
    std::string id, url, title, summary;
    std::string other_url, other_title; // of the other language's sheet, or empty
    std::vector<std::uint32_t> facets;  // numbers of values, rising
    std::vector<IndexedHeading> headings;

    friend bool operator==(const IndexedSheet&, const IndexedSheet&) = default;
};

// How much a sheet is about a word comes in steps that four bits hold.
inline constexpr std::uint8_t most_impact = 15;

// One entry of a list: a sheet that holds the word.
struct Posting {
    std::uint32_t sheet = 0;
    std::uint32_t place = 0; // 0: the sheet itself; p: its p-th heading
    std::uint8_t impact = 1; // to most_impact

    friend bool operator==(const Posting&, const Posting&) = default;
};

// Lists of postings one after another, each by rising sheet.
struct Lists {
    std::vector<std::uint32_t> starts{0}; // of each list, and the end of the last
    std::vector<Posting> postings;

    std::size_t size() const { return starts.size() - 1; }
    std::uint32_t length(std::size_t list) const { return starts[list + 1] - starts[list]; }
    void add(const std::vector<Posting>& list);

    // The places of all postings, by sheet and then by list: what one sheet says of its words is much alike, and what
    // is alike costs little where it stands together.
    std::vector<std::uint32_t> by_sheet(std::size_t sheet_count) const;

    // The numbers of all lists, shorter ones first: how far apart their sheets are depends on how many they are.
    std::vector<std::uint32_t> by_length() const;

    friend bool operator==(const Lists&, const Lists&) = default;
};

// A part of compounds: the form, and the forms that contain it.
struct Part {
    std::uint32_t form = 0;
    std::vector<std::uint32_t> compounds;

    friend bool operator==(const Part&, const Part&) = default;
};

using Paradigm = std::vector<std::string>; // endings that inflections differ by

struct Lexicon {
    std::vector<std::string> forms;        // rising
    std::vector<std::uint32_t> group_back; // distance to the form before in the same group, 0 for the first
    Lists lists;                           // one per form
    std::vector<Part> parts;               // by form
    std::vector<Paradigm> paradigms;

    friend bool operator==(const Lexicon&, const Lexicon&) = default;
};

enum class KeyKind : std::uint8_t { form, acronym, other_form };

struct ConceptKey {
    std::string tokens; // joined by spaces
    KeyKind kind = KeyKind::form;
    std::uint32_t number = 0; // of the concept

    friend bool operator==(const ConceptKey&, const ConceptKey&) = default;
};

struct Index {
    Language language = Language::fr;
    Parameters parameters{};
    Folding folding;
    std::vector<std::string> stop_words; // rising
    std::vector<IndexedType> types;
    std::vector<FacetGroup> facets;
    std::vector<IndexedSheet> sheets;
    std::vector<std::uint8_t> rarity; // by number of sheets
    Lexicon own, other;
    Lists concepts;
    std::vector<ConceptKey> keys; // rising

    std::uint32_t at(Parameter name) const { return parameters[static_cast<std::size_t>(name)]; }

    friend bool operator==(const Index&, const Index&) = default;
};

std::size_t facet_value_count(const std::vector<FacetGroup>& facets);

} // namespace veilleur::search
