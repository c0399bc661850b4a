#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace veilleur::draft {

// What the author should know of how a draft was read; commands/import_words has the sentences.
enum class RemarkKind : std::uint8_t {
    read_as_windows,      // the encoding
    read_as_utf16,        //
    type_guessed,         // {0}: label of the type
    type_by_default,      // {0}: label of the type
    language_guessed,     // {0}: code of the language
    language_by_default,  // {0}: code of the language
    title_from_file_name, // {0}: the title
    field_taken,          // {0}: label of the field
    field_not_understood, // {0}: label; {1}: what to write; the text stays in the sheet's text
    field_again,          // {0}: label; a second value
    field_too_long,       // {0}: label; {1}: characters at most
    opening_in_section,   // {0}: label of the section
    numbering_dropped,    // {0}: the heading
    word_rejoined,        // {0}: the word
    link_lost,            // {0}: where it led
    figure_missing,       // {0}: the caption
    put_aside,            // {0}: the text
};

struct Remark {
    RemarkKind kind;
    std::uint32_t line = 0; // of the draft; 0: the whole of it
    std::vector<std::string> arguments;

    friend bool operator==(const Remark&, const Remark&) = default;
};

using Remarks = std::vector<Remark>;

} // namespace veilleur::draft
