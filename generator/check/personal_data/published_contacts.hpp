#pragma once

#include "model/project.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::check {

// What institutions publish about themselves, compared by letters and digits only; `+32 2 …`, `0032 2 …` and `02 …` are
// the same number.
class PublishedContacts {
public:
    explicit PublishedContacts(const std::vector<Contact>& contacts);

    // `text` is a contact, or the beginning of one (a street without its town).
    bool contain(std::string_view text) const;

private:
    std::set<std::string, std::less<>> keys_;
};

} // namespace veilleur::check
