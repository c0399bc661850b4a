#include "template/token_stream.hpp"

#include "template/compile_fault.hpp"

#include <algorithm>
#include <string>

namespace veilleur::templates {

namespace {

// A token as a message shows it.
std::string shown(const Token& token) {
    switch (token.kind) {
    case TokenKind::end:
        return "…";
    case TokenKind::string:
        return '"' + std::string(token.text) + '"';
    default:
        return std::string(token.text);
    }
}

} // namespace

const Token& TokenStream::peek(std::size_t ahead) const {
    return tokens_[std::min(next_ + ahead, tokens_.size() - 1)];
}

Token TokenStream::take() {
    const Token token = peek();
    ++next_;
    return token;
}

bool TokenStream::at_symbol(std::string_view symbol, std::size_t ahead) const {
    return peek(ahead).kind == TokenKind::symbol && peek(ahead).text == symbol;
}

bool TokenStream::at_word(std::string_view word, std::size_t ahead) const {
    return peek(ahead).kind == TokenKind::name && peek(ahead).text == word;
}

bool TokenStream::take_symbol(std::string_view symbol) {
    if (!at_symbol(symbol)) return false;
    take();
    return true;
}

bool TokenStream::take_word(std::string_view word) {
    if (!at_word(word)) return false;
    take();
    return true;
}

void TokenStream::expect_symbol(std::string_view symbol) {
    if (!take_symbol(symbol)) unexpected(symbol);
}

void TokenStream::expect_word(std::string_view word) {
    if (!take_word(word)) unexpected(word);
}

Token TokenStream::expect(TokenKind kind, std::string_view described) {
    if (!at(kind)) unexpected(described);
    return take();
}

void TokenStream::unexpected(std::string_view expected) const {
    throw CompileFault{"template-unexpected", peek().offset, {shown(peek()), std::string(expected)}};
}

} // namespace veilleur::templates
