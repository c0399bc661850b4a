#include "spelling/words.hpp"

#include "base/utf8.hpp"

namespace veilleur::spelling {

namespace {

bool is_digit(char32_t sign) {
    return sign >= '0' && sign <= '9';
}

// Latin letters; the languages of the site have no others.
bool is_letter(char32_t sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
           (sign >= 0xC0 && sign < 0x250 && sign != 0xD7 && sign != 0xF7);
}

// Apostrophes, hyphens and middle points hold words together.
bool is_joint(char32_t sign) {
    return sign == '\'' || sign == 0x2019 || sign == '-' || sign == 0x2010 || sign == 0x2011 || sign == 0xB7;
}

std::size_t size_of(char32_t sign) {
    std::string text;
    append_utf8(text, sign);
    return text.size();
}

class Cutter {
public:
    Cutter(std::string_view line, Position begin) : line_(line), position_(begin) {}

    std::vector<Word> words() {
        while (at_ < line_.size()) {
            const std::size_t here = at_;
            const char32_t sign = next_code_point(line_, at_);
            take(sign, here);
            ++position_.column;
        }
        finish();
        return std::move(words_);
    }

private:
    void take(char32_t sign, std::size_t here) {
        const bool is_part = is_letter(sign) || is_digit(sign);
        if (!is_part && !(is_joint(sign) && length_ > 0)) {
            finish();
            return;
        }
        if (length_ == 0) {
            begin_ = here;
            begin_position_ = position_;
        }
        length_ = here + size_of(sign) - begin_;
        if (is_part) kept_ = length_;
        has_digit_ = has_digit_ || is_digit(sign);
    }

    void finish() {
        if (kept_ > 0 && !has_digit_) words_.push_back({line_.substr(begin_, kept_), begin_position_});
        length_ = kept_ = 0;
        has_digit_ = false;
    }

    std::string_view line_;
    Position position_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0;
    Position begin_position_;
    std::size_t length_ = 0; // of the word at hand, joints at its end included
    std::size_t kept_ = 0;   // without them
    bool has_digit_ = false;
    std::vector<Word> words_;
};

} // namespace

std::vector<Word> words_of_line(std::string_view line, Position begin) {
    return Cutter(line, begin).words();
}

} // namespace veilleur::spelling
