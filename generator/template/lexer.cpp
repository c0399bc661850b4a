#include "template/lexer.hpp"

#include "template/compile_fault.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace veilleur::templates {

namespace {

constexpr std::string_view white_space = " \t\r\n";

bool is_space(char byte) {
    return white_space.find(byte) != std::string_view::npos;
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_name_start(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

bool is_name_part(char byte) {
    return is_name_start(byte) || is_digit(byte);
}

class Lexer {
public:
    explicit Lexer(std::string_view source) : source_(source) {}

    std::vector<Token> run() {
        while (at_ < source_.size())
            next_piece();
        tokens_.push_back({TokenKind::end, {}, source_.size()});
        return std::move(tokens_);
    }

private:
    bool starts_with(std::string_view text) const { return source_.substr(at_).starts_with(text); }

    void skip_space() {
        while (at_ < source_.size() && is_space(source_[at_]))
            ++at_;
    }

    // Literal text up to the next tag, then the tag.
    void next_piece() {
        std::size_t open = at_;
        while (true) {
            open = source_.find('{', open);
            if (open == std::string_view::npos || open + 1 >= source_.size()) {
                open = source_.size();
                break;
            }
            const char kind = source_[open + 1];
            if (kind == '{' || kind == '%' || kind == '#') break;
            ++open;
        }
        add_text(at_, open);
        at_ = open;
        if (open == source_.size()) return;
        if (source_[open + 1] == '#')
            comment();
        else if (!raw())
            tag();
    }

    void add_text(std::size_t begin, std::size_t end) {
        if (trim_next_) {
            while (begin < end && is_space(source_[begin]))
                ++begin;
        }
        trim_next_ = false;
        const bool trimmed = source_.substr(end).size() > 2 && source_[end + 2] == '-';
        while (trimmed && end > begin && is_space(source_[end - 1]))
            --end;
        if (begin < end) tokens_.push_back({TokenKind::text, source_.substr(begin, end - begin), begin});
    }

    void comment() {
        const std::size_t close = source_.find("#}", at_ + 2);
        if (close == std::string_view::npos) throw CompileFault{"template-unclosed", at_, {"{#", "#}"}};
        trim_next_ = source_[close - 1] == '-' && close - 1 > at_ + 1;
        at_ = close + 2;
    }

    // `{% word %}` at `at`, with any trimming: where it ends, and whether it trims what follows.
    struct BareTag {
        std::size_t end;
        bool trims;
    };

    std::optional<BareTag> bare_tag(std::size_t at, std::string_view word) const {
        at += 2;
        if (at < source_.size() && source_[at] == '-') ++at;
        while (at < source_.size() && is_space(source_[at]))
            ++at;
        if (!source_.substr(at).starts_with(word)) return {};
        at += word.size();
        while (at < source_.size() && is_space(source_[at]))
            ++at;
        const bool trims = at < source_.size() && source_[at] == '-';
        if (trims) ++at;
        if (!source_.substr(at).starts_with("%}")) return {};
        return BareTag{at + 2, trims};
    }

    bool raw() {
        if (source_[at_ + 1] != '%') return false;
        const std::optional<BareTag> begin = bare_tag(at_, "raw");
        if (!begin) return false;
        for (std::size_t close = begin->end; (close = source_.find("{%", close)) != std::string_view::npos;
             close += 2) {
            const std::optional<BareTag> end = bare_tag(close, "endraw");
            if (!end) continue;
            trim_next_ = begin->trims;
            add_text(begin->end, close);
            trim_next_ = end->trims;
            at_ = end->end;
            return true;
        }
        throw CompileFault{"template-unended", at_, {"raw", "endraw"}};
    }

    void tag() {
        const std::size_t open = at_;
        const bool output = source_[open + 1] == '{';
        const std::string_view close = output ? "}}" : "%}";
        tokens_.push_back(
            {output ? TokenKind::output_begin : TokenKind::statement_begin, source_.substr(open, 2), open});
        at_ += 2;
        if (at_ < source_.size() && source_[at_] == '-') ++at_;
        while (true) {
            skip_space();
            if (at_ >= source_.size() || starts_with("{{") || starts_with("{%"))
                throw CompileFault{"template-unclosed", open, {output ? "{{" : "{%", std::string(close)}};
            trim_next_ = source_[at_] == '-' && source_.substr(at_ + 1).starts_with(close);
            if (trim_next_) ++at_;
            if (starts_with(close)) break;
            next_token();
        }
        tokens_.push_back({output ? TokenKind::output_end : TokenKind::statement_end, close, at_});
        at_ += 2;
    }

    void add(TokenKind kind, std::size_t end) {
        tokens_.push_back({kind, source_.substr(at_, end - at_), at_});
        at_ = end;
    }

    template <typename Predicate> std::size_t end_of(std::size_t from, Predicate belongs) const {
        while (from < source_.size() && belongs(source_[from]))
            ++from;
        return from;
    }

    void next_token() {
        const char first = source_[at_];
        if (is_name_start(first))
            add(TokenKind::name, end_of(at_, is_name_part));
        else if (is_digit(first))
            number();
        else if (first == '"' || first == '\'')
            string();
        else
            symbol();
    }

    void number() {
        const std::size_t whole = end_of(at_, is_digit);
        const bool decimal = whole + 1 < source_.size() && source_[whole] == '.' && is_digit(source_[whole + 1]);
        if (decimal)
            add(TokenKind::number, end_of(whole + 1, is_digit));
        else
            add(TokenKind::integer, whole);
    }

    void string() {
        const char quote = source_[at_];
        std::size_t end = at_ + 1;
        while (end < source_.size() && source_[end] != quote)
            end += source_[end] == '\\' ? 2 : 1;
        if (end >= source_.size())
            throw CompileFault{"template-unclosed", at_, {std::string(1, quote), std::string(1, quote)}};
        tokens_.push_back({TokenKind::string, source_.substr(at_ + 1, end - at_ - 1), at_});
        at_ = end + 1;
    }

    void symbol() {
        for (const std::string_view two : {"==", "!=", "<=", ">="})
            if (starts_with(two)) return add(TokenKind::symbol, at_ + 2);
        constexpr std::string_view known = "()[].,|=<>+-*/%~:{}";
        if (known.find(source_[at_]) == std::string_view::npos)
            throw CompileFault{"template-character", at_, {whole_character()}};
        add(TokenKind::symbol, at_ + 1);
    }

    std::string whole_character() const {
        const std::size_t end = end_of(at_ + 1, [](char byte) { return (byte & 0xC0) == 0x80; });
        return std::string(source_.substr(at_, end - at_));
    }

    std::string_view source_;
    std::size_t at_ = 0;
    bool trim_next_ = false;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> tokens_of(std::string_view source) {
    return Lexer(source).run();
}

} // namespace veilleur::templates
