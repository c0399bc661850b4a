#pragma once

#include "model/site.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace veilleur::changes {

// A paragraph, a heading, an item, a cell, or the value of a field: what a reader takes in at once.
struct Passage {
    std::string label;   // of a field, as the page names it; empty for running text
    std::string text;    // the words on one line
    std::string targets; // where its links lead and which images it shows, each behind a space
    bool shared = false; // the value of a field that is not translated
    std::string item{};  // the title of the step, or of another item of many, that it belongs to

    // What a reader finds it by: item and field.
    std::string name() const { return item.empty() || label.empty() ? item + label : item + " – " + label; }

    // What makes two passages the same. A new title of an item is no change of all that it holds.
    std::string key() const { return label + '\n' + text + '\n' + targets; }
};

// The passages between two offsets of the HTML of `document`, in order. Links to sheets are named as `site` names them,
// whatever site the document is of: a new title elsewhere is no change of this text.
std::vector<Passage> passages(const Document& document, std::uint32_t begin, std::uint32_t end, const Site& site,
                              Language language);

// The same span with its slots written out, terms apart, because the program marks those by itself: equal for two spans
// exactly if their authors wrote the same, ends of lines apart.
std::string layout(const Document& document, std::uint32_t begin, std::uint32_t end);
std::string layout(const Document& document);

} // namespace veilleur::changes
