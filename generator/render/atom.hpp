#pragma once

#include "model/output_file.hpp"
#include "model/site.hpp"
#include "render/order.hpp"

namespace veilleur::render {

// The Atom feed (RFC 4287) of one language: what changed last, by the dates of the repository; empty without history.
OutputFile atom(const Site& site, const Order& order, Language language);

} // namespace veilleur::render
