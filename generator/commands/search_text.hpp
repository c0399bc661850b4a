#pragma once

#include "search/engine.hpp"

#include <span>
#include <string>

namespace veilleur::commands {

// A list of {id, url, title, type, score} as JSON.
std::string results_as_json(const search::Index& index, std::span<const search::Result> results);

// One line for a person, then the address, with the heading the words were found under.
std::string result_as_text(const search::Index& index, const search::Result& result);

// What each part of the query gave the sheet: the word that was found, how, and the product that counts.
std::string explanation(const search::Engine& engine, const search::Question& question, const search::Result& result);

// [id, score, place] per result: what tests compare with the page's own answers.
std::string results_as_line(const search::Index& index, std::span<const search::Result> results);

} // namespace veilleur::commands
