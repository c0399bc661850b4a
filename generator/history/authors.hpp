#pragma once

#include "history/mailmap.hpp"
#include "model/history.hpp"

#include <git2.h>

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace veilleur::history {

using AuthorNumber = std::uint32_t;

// Numbers for the names of those who wrote, from 0; the same name is the same number.
class Authors {
public:
    // Without a mailmap everybody stays unnamed.
    explicit Authors(std::optional<Mailmap> mailmap) : mailmap_(std::move(mailmap)) {}

    AuthorNumber of(const git_signature& signature);

    // Each once, in the order in which they come first.
    std::vector<Author> each_once(std::span<const AuthorNumber> numbers) const;

private:
    std::optional<Mailmap> mailmap_;
    std::unordered_map<std::string, AuthorNumber> signed_as_; // name and address, apart from each other -> number
    std::unordered_map<std::string, AuthorNumber> numbers_;   // the name to use -> number
    std::vector<std::string> names_;
};

} // namespace veilleur::history
