#pragma once

#include "model/project.hpp"

#include <string>

namespace veilleur::render {

// A work in the formats that reference managers read. The names of authors are taken apart where they are written in
// Vancouver style ("Family GG"); any other name is that of an organisation.

// One BibTeX entry with the key of the work; text stays UTF-8, what TeX reads as a command is escaped.
std::string bibtex(const Work& work);

// One record of the RIS format (Research Information Systems, tagged lines), lines ended by "\n".
std::string ris(const Work& work);

// An array of one item of CSL-JSON (Citation Style Language 1.0.2).
std::string csl_json(const Work& work);

} // namespace veilleur::render
