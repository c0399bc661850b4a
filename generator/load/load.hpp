#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "model/project.hpp"
#include "model/sheet.hpp"

#include <string>
#include <vector>

namespace veilleur::load {

// Of which originals the passages are read, to hold translations against them.
enum class Originals {
    recorded, // those whose translation records what it was made from
    all,      // every one, to write such a record
};

// Whether sheets say what git calls the bytes of their file: a history is held against it, and a file that is about to
// be edited.
enum class Blobs { named, left_out };

struct Request {
    std::string base_url_override; // --base-url; empty: what site.yml says
    bool unpublished = false;      // --unpublished: sheets that say `published: false` are treated as published
    unsigned jobs = 1;             // threads for reading sheets; the result does not depend on it
    Originals originals = Originals::recorded;
    Blobs blobs = Blobs::named;
};

// Everything but the sheets: content/site.yml, the types, topics, territories, references, contacts, images, and the
// files and strings of the theme. What is wrong with them goes into `diagnostics`, and what is right is kept, so that
// one run tells everything. Throws Failure (wrong_call) where there is no content/ or no content/site.yml, and Failure
// (machine_failed) for a file that cannot be read.
Project project(const SourceTree& tree, const Request& request, Diagnostics& diagnostics);

// The sheets below content/, sorted by path, front matter checked against their types; bodies are left unparsed. A
// sheet whose file or front matter cannot be read is left out, with a diagnostic; one with a wrong field is kept.
// Sheets that say `published: false` are in the result, marked so.
std::vector<Sheet> sheets(const SourceTree& tree, const Project& project, const Request& request,
                          Diagnostics& diagnostics);

} // namespace veilleur::load
