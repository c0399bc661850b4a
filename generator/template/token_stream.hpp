#pragma once

#include "template/token.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace veilleur::templates {

// Reads tokens one after the other. Past the last one it stays at `end`.
class TokenStream {
public:
    explicit TokenStream(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    const Token& peek(std::size_t ahead = 0) const;
    Token take();

    bool at(TokenKind kind) const { return peek().kind == kind; }
    bool at_symbol(std::string_view symbol, std::size_t ahead = 0) const;
    bool at_word(std::string_view word, std::size_t ahead = 0) const;

    // Takes the token if it is the one asked for.
    bool take_symbol(std::string_view symbol);
    bool take_word(std::string_view word);

    // Take the token or throw CompileFault (template-unexpected), saying what was expected.
    void expect_symbol(std::string_view symbol);
    void expect_word(std::string_view word);
    Token expect(TokenKind kind, std::string_view described);
    [[noreturn]] void unexpected(std::string_view expected) const;

private:
    std::vector<Token> tokens_;
    std::size_t next_ = 0;
};

} // namespace veilleur::templates
