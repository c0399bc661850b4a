#include "search/tokens.hpp"

#include "base/utf8.hpp"

#include <array>

namespace veilleur::search {

namespace {

// Letters and digits of ASCII in lower case; 0 for every other byte.
constexpr std::array<char, 256> make_lowered() {
    std::array<char, 256> lowered{};
    for (char byte = '0'; byte <= '9'; ++byte)
        lowered[static_cast<std::size_t>(byte)] = byte;
    for (char byte = 'a'; byte <= 'z'; ++byte)
        lowered[static_cast<std::size_t>(byte)] = lowered[static_cast<std::size_t>(byte - 32)] = byte;
    return lowered;
}

constexpr std::array<char, 256> lowered = make_lowered();

char lowered_at(std::string_view text, std::size_t at) {
    return lowered[static_cast<unsigned char>(text[at])];
}

} // namespace

// Up to the end of the next run of letters, however long.
bool TokenReader::read(Token& token) {
    token.letters.clear();
    open_ = false;
    while (at_ < text_.size()) {
        const std::size_t start = at_;
        if (lowered_at(text_, at_) != 0) {
            if (token.letters.empty()) token.begin = start;
            for (; at_ < text_.size() && lowered_at(text_, at_) != 0; ++at_)
                token.letters.push_back(lowered_at(text_, at_));
            token.end = at_;
            continue;
        }
        if (static_cast<unsigned char>(text_[at_]) < 0x80) {
            ++at_;
            if (!token.letters.empty()) return true;
            continue;
        }
        const auto folded = folding_.find(next_code_point(text_, at_));
        if (!folded && !token.letters.empty()) return true;
        if (!folded || folded->empty()) continue;
        if (token.letters.empty()) token.begin = start;
        token.letters += *folded;
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
