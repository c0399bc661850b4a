#pragma once

#include "model/language.hpp"
#include "search/index.hpp"

#include <string>
#include <vector>

namespace veilleur::search {

// The parts of the compounds among `forms` (rising) that are forms themselves. Dutch words are cut wherever words of
// the site, and the letters that link them, make them up whole (*wijkgezondheidszorg*: wijk, gezondheid, zorg,
// gezondheidszorg); French ones behind a prefix (*codéveloppement*) or another word (*photolangage*).
std::vector<Part> compound_parts(const std::vector<std::string>& forms, Language language, unsigned jobs);

} // namespace veilleur::search
