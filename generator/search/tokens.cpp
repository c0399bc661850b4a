#include "search/tokens.hpp"

#include "base/utf8.hpp"

#include <algorithm>
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

// The letters of ASCII from at_ on. What changes is held in variables of its own: a letter that is written could, for
// all that the compiler knows, change any member.
inline void TokenReader::add_run() {
    const std::string_view text = text_;
    std::size_t at = at_, length = length_;
    const std::size_t room = longest_token - std::min(length, longest_token);
    const std::size_t kept = std::min(text.size(), at + room);
    for (char letter = 0; at < kept && (letter = lowered_at(text, at)) != 0; ++at)
        letters_[length++] = letter;
    // A token that is too long has a length, and no more letters.
    if (at == kept)
        for (; at < text.size() && lowered_at(text, at) != 0; ++at)
            ++length;
    at_ = at;
    length_ = length;
}

void TokenReader::add_folded(std::string_view letters) {
    for (const char letter : letters) {
        if (length_ < longest_token) letters_[length_] = letter;
        ++length_;
    }
}

// Up to the end of the next run of letters, however long.
bool TokenReader::read() {
    length_ = 0;
    open_ = false;
    while (at_ < text_.size()) {
        const std::size_t start = at_;
        if (lowered_at(text_, at_) != 0) {
            if (length_ == 0) begin_ = start;
            add_run();
            end_ = at_;
            continue;
        }
        if (static_cast<unsigned char>(text_[at_]) < 0x80) {
            ++at_;
            if (length_ > 0) return true;
            continue;
        }
        const auto folded = folding_.find(next_code_point(text_, at_));
        if (!folded && length_ > 0) return true;
        if (!folded || folded->empty()) continue;
        if (length_ == 0) begin_ = start;
        add_folded(*folded);
        end_ = at_;
    }
    open_ = length_ > 0;
    return open_;
}

bool TokenReader::next() {
    while (read()) {
        if (length_ <= longest_token) return true;
        open_ = false;
    }
    return false;
}

bool TokenReader::next(Token& token) {
    if (!next()) return false;
    token = {std::string(letters()), begin_, end_};
    return true;
}

std::string anchor_of(std::string_view text, const Folding& folding) {
    TokenReader reader(text, folding);
    std::string anchor;
    for (Token token; reader.next(token);)
        anchor.append(anchor.empty() ? "" : "-").append(token.letters);
    return anchor;
}

} // namespace veilleur::search
