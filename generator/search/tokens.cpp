#include "search/tokens.hpp"

#include "base/utf8.hpp"

namespace veilleur::search {

namespace {

bool is_small(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

} // namespace

// Up to the end of the next run of letters, however long.
bool TokenReader::read(Token& token) {
    token.letters.clear();
    open_ = false;
    while (at_ < text_.size()) {
        const std::size_t start = at_;
        const char byte = text_[at_];
        std::string_view letters;
        char low = byte;
        if (static_cast<unsigned char>(byte) < 0x80) {
            ++at_;
            if (byte >= 'A' && byte <= 'Z') low = static_cast<char>(byte + 32);
            if (is_small(low))
                letters = {&low, 1};
            else if (!token.letters.empty())
                return true;
            else
                continue;
        } else {
            const auto folded = folding_.find(next_code_point(text_, at_));
            if (!folded && !token.letters.empty()) return true;
            if (!folded || folded->empty()) continue;
            letters = *folded;
        }
        if (token.letters.empty()) token.begin = start;
        token.letters += letters;
        token.end = at_;
    }
    open_ = !token.letters.empty();
    return open_;
}

bool TokenReader::next(Token& token) {
    while (read(token)) {
        if (token.letters.size() <= longest_token) return true;
        open_ = false;
    }
    return false;
}

std::string anchor_of(std::string_view text, const Folding& folding) {
    TokenReader reader(text, folding);
    std::string anchor;
    for (Token token; reader.next(token);)
        anchor.append(anchor.empty() ? "" : "-").append(token.letters);
    return anchor;
}

} // namespace veilleur::search
