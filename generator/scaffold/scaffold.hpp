#pragma once

#include "model/project.hpp"
#include "scaffold/names.hpp"

#include <optional>
#include <string>
#include <vector>

// A new sheet, ready to be filled in.
namespace veilleur::scaffold {

// A field whose value is known already.
struct GivenField {
    std::string name;
    std::vector<std::string> comments; // above the value, one line each
    std::vector<std::string> lines;    // of YAML, the name included
};

// What a sheet begins with, in the file of its source language.
struct Given {
    std::string title_comment; // above the title; may be empty
    std::vector<GivenField> fields;
    std::string body; // Markdown; empty: the sections of the type, without a text
};

struct Request {
    const Project& project;
    const ContentType& type;  // of `project`
    Titles titles;            // one file per language that has one; at least one has
    Language source_language; // one that has a title: its file holds what is not translated
    Given given = {};
};

struct NewFile {
    Language language = Language::fr;
    std::string path; // "content/methods/speed-solutions.fr.md"
    std::string text;
};

// The files of a new sheet, the one in the source language first. Each field stands there with its label and help as a
// comment in the language of the file: required ones empty, to be filled in, the others as a comment with an example;
// below, the sections of the type. What `check` says of them is what there is to fill in, and nothing else.
std::vector<NewFile> new_sheet(const Request& request, const Names& names);

} // namespace veilleur::scaffold
