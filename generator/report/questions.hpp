#pragma once

#include "model/site.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace veilleur::report {

// The questions nobody has answered or taken up: places in Site::questions.
std::vector<std::size_t> open_questions(const Site& site);

// The words of a question as readers of `language` see them; its id where nobody wrote any.
std::string question_text(const Site& site, const Question& question, Language language);

} // namespace veilleur::report
