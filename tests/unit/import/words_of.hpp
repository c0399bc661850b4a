#pragma once

#include "import/import.hpp"

#include <map>
#include <string>
#include <string_view>

namespace veilleur::test {

// How often each word (letters and digits, in lower case) stands in a text.
using WordCounts = std::map<std::string, int>;

WordCounts words_of(std::string_view text);

// The words of a draft that its sheet must hold, by the rules of docs/editing.md: without the tags of HTML and the
// attributes that are no address, with words put together that a line end cut (where `imported` says so), without a
// letter "o" that is a bullet and without the numbers in front of headings (where `imported` says so).
WordCounts owed_words(std::string_view bytes, const draft::Imported& imported);

// The words that the sheet carries, in its title, fields, comments and text; each once, where a comment and a value
// repeat each other.
WordCounts carried_words(const draft::Imported& imported);

// What is in `owed` more often than in `carried`, for people to read.
std::string missing_words(const WordCounts& owed, const WordCounts& carried);

} // namespace veilleur::test
