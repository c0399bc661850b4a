#pragma once

#include "model/language.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::search {

// Words that say nothing about what a reader looks for: articles, pronouns, question words. Folded, rising by bytes.
std::vector<std::string> stop_words(Language language);

bool is_stop_word(std::span<const std::string> stop_words, std::string_view word);

} // namespace veilleur::search
