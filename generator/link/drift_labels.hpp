#pragma once

#include "model/content_type.hpp"
#include "model/drift.hpp"
#include "model/sheet.hpp"

#include <string>
#include <vector>

namespace veilleur::link {

// The keys of those passages that are sections, in their order.
std::vector<std::string> sections_of(const std::vector<Passage>& passages);

// Names what drifted in words of both languages, and finds the section of the translation that stands for each.
// Sections pair by their id; those whose id comes from their words pair by their order, as far as the translation has
// as many of them as it was translated from (`before`).
void label(std::vector<DriftedPassage>& passages, const std::vector<Passage>& before, const Sheet& original,
           const Sheet& translation, const ContentType& type);

} // namespace veilleur::link
