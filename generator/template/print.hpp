#pragma once

#include "template/run.hpp"

namespace veilleur::templates {

// Appends a value to the page, escaped for its place. Throws RenderFault, at `offset`, for what cannot stand there.
void print(Run& run, const Value& value, Sink sink, std::size_t offset);

} // namespace veilleur::templates
