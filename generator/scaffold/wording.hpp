#pragma once

#include "model/content_type.hpp"

#include <string>
#include <string_view>

namespace veilleur::scaffold {

// The sentences of a new sheet, in the language of its file.
struct Wording {
    std::string_view beginning;         // {0}: the type
    std::string_view to_fill_in;        // in front of the label of a required field
    std::string_view values;            // in front of the values of a choice
    std::string_view write;             // in front of what to write
    std::string_view other_file;        // {0}: path of the file that holds what is not translated
    std::string_view same_ids;          // of items whose translation stands in another file
    std::string_view relations;         // help
    std::string_view sources;           // help
    std::string_view source_key;        // example
    std::string_view sheet;             // example: the name of a sheet
    std::string_view folder;            // example: the folder of a sheet
    std::string_view body;              // says where the text begins
    std::string_view optional_sections; // {0}: their labels
    std::string_view colon;             // between a label and what it stands for
};

const Wording& wording(Language language);

// The comment above a field: its label, its help, its values.
std::string help_of(const Field& field, Language language);

// The same in a few words, beside a field of a group.
std::string short_help_of(const Field& field, Language language);

} // namespace veilleur::scaffold
