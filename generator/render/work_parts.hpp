#pragma once

#include "model/project.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace veilleur::render {

struct PersonName {
    std::string family;
    std::string given; // "G. G."
};

// The parts of "Family GG"; none for the name of an organisation.
std::optional<PersonName> person_name(std::string_view author);

// "2022 Mar" as printed: the year, or empty, and the month from 1 to 12, or 0.
std::pair<std::string, int> printed_date(std::string_view year);

// "424–36" as first and last page; the last one written out in full: "424", "436".
std::pair<std::string, std::string> page_range(std::string_view pages);

// The address of the work: its DOI's where it has one.
std::string address_of(const Work& work);

} // namespace veilleur::render
