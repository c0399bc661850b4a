#pragma once

#include "search/folding.hpp"

#include <string>
#include <string_view>

namespace veilleur::search {

// The addresses of one column of sheets, in order: each is short where it begins as the one before it does and ends as
// its title says. What is between the last two slashes is its name, what is before, its folder.
class Addresses {
public:
    explicit Addresses(const Folding& folding) : folding_(folding) {}

    std::string shortened(std::string_view url, std::string_view title);
    std::string whole(std::string_view shortened, std::string_view title);

private:
    const Folding& folding_;
    std::string folder_; // of the address before
};

} // namespace veilleur::search
