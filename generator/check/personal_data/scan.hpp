#pragma once

#include "check/personal_data/published_contacts.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace veilleur::check {

// A piece of text that identifies a person. `code` names an entry of the message catalogue.
struct Finding {
    std::string_view code;
    std::size_t begin = 0; // bytes of the text
    std::size_t end = 0;
};

enum class Names { looked_for, ignored };

// Every finding that is not a published contact, by rising offset, none overlapping another. One pass over the bytes:
// only digits, `@` and the first letters of courtesy titles are looked at closely.
std::vector<Finding> scan(std::string_view text, Names names, const PublishedContacts& contacts);

} // namespace veilleur::check
