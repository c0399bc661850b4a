#pragma once

#include <cstddef>
#include <string_view>

namespace veilleur::templates {

enum class TokenKind {
    text,            // literal text between tags
    output_begin,    // {{
    output_end,      // }}
    statement_begin, // {%
    statement_end,   // %}
    name,
    integer,
    number,
    string, // without its quotes, escapes as written
    symbol,
    end, // of the template
};

struct Token {
    TokenKind kind = TokenKind::end;
    std::string_view text; // of the source
    std::size_t offset = 0;
};

} // namespace veilleur::templates
