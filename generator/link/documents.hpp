#pragma once

#include "model/site.hpp"

#include <functional>
#include <span>

namespace veilleur::link {

// Calls `visit` for the fields of kind Markdown and then for the body of `sheet`: the order in which pages number
// things.
void for_each_document(Sheet& sheet, const std::function<void(Document&)>& visit);

// Calls `visit` for every slot that stands on the page of `sheet`, those of included sections in their places.
void for_each_slot(const Site& site, const Sheet& sheet, const std::function<void(const Slot&)>& visit);

// The slots of `document` within the section that `heading` begins.
std::span<const Slot> slots_within(const Document& document, const Heading& heading);

} // namespace veilleur::link
