#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace veilleur::check {

struct EmailAddress {
    std::size_t begin = 0; // bytes of the text
    std::size_t end = 0;
    bool is_private = false; // with a provider that people use at home
};

// The address around the `@` at `at`, if it is one. Addresses of the domains kept for examples (RFC 2606) are none.
std::optional<EmailAddress> email_around(std::string_view text, std::size_t at);

} // namespace veilleur::check
