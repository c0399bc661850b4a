#include "spelling/prose.hpp"

#include <algorithm>

namespace veilleur::spelling {

namespace {

constexpr std::size_t farthest = 2'000; // bytes between a sign and its counterpart

class Eraser {
public:
    explicit Eraser(std::string_view text) : text_(text), out_(text) {}

    std::string result() {
        while (at_ < text_.size())
            if (!erase_code() && !erase_braces() && !erase_brackets() && !erase_target() && !erase_address() &&
                !erase_escape())
                ++at_;
        return std::move(out_);
    }

private:
    std::string_view rest() const { return text_.substr(at_, farthest); }

    // Line ends stay.
    void blank(std::size_t from, std::size_t length) {
        for (std::size_t at = from; at < from + length; ++at)
            if (out_[at] != '\n') out_[at] = ' ';
    }

    bool erase(std::size_t length) {
        blank(at_, length);
        at_ += length;
        return true;
    }

    bool erase_through(std::string_view end, std::size_t from) {
        const std::size_t found = rest().find(end, from);
        return found != std::string_view::npos && erase(found + end.size());
    }

    bool begins_line() const { return at_ == 0 || text_[at_ - 1] == '\n'; }

    bool erase_code() {
        if (text_[at_] != '`') return false;
        const std::size_t ticks = std::min(rest().find_first_not_of('`'), rest().size());
        const std::string fence(ticks, '`');
        if (ticks >= 3 && begins_line()) {
            const std::size_t end = text_.find("\n" + fence, at_);
            return end == std::string_view::npos ? erase(text_.size() - at_) : erase(end + 1 + ticks - at_);
        }
        return erase_through(fence, ticks) || erase(ticks);
    }

    // "{#id}", "{lang=nl}", "{{include …}}"
    bool erase_braces() {
        if (text_[at_] != '{') return false;
        return rest().starts_with("{{") ? erase_through("}}", 2) : erase_through("}", 1);
    }

    // "[@work, page 3]", "[^1]", "[!NOTE]", "[[id|text]]", "[passage]{lang=nl}"
    bool erase_brackets() {
        if (text_[at_] != '[') return false;
        const std::string_view next = rest().substr(1);
        if (next.starts_with('@') || next.starts_with('^') || next.starts_with('!')) return erase_through("]", 1);
        if (next.starts_with('[')) {
            const std::size_t end = rest().find_first_of("|]", 2);
            return end != std::string_view::npos && erase(end);
        }
        const std::size_t end = rest().find(']');
        if (end == std::string_view::npos || !rest().substr(end + 1).starts_with("{lang=")) return false;
        return erase(end + 1);
    }

    // "(address" of "[text](address "caption")"
    bool erase_target() {
        if (!rest().starts_with("](")) return false;
        const std::size_t end = rest().find_first_of(" )\n", 2);
        return end != std::string_view::npos && erase(end);
    }

    bool erase_address() {
        const bool is_address = rest().starts_with("https://") || rest().starts_with("http://") ||
                                rest().starts_with("mailto:") || rest().starts_with("www.");
        if (is_address) return erase(std::min(rest().find_first_of(" \n)>\""), rest().size()));
        if (text_[at_] != '@') return false;
        // A mail address: what is written together with the sign.
        std::size_t begin = at_;
        while (begin > 0 && std::string_view(" \n(<\"").find(text_[begin - 1]) == std::string_view::npos)
            --begin;
        blank(begin, at_ - begin);
        return erase(std::min(rest().find_first_of(" \n)>\""), rest().size()));
    }

    bool erase_escape() { return text_[at_] == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] > 0 && erase(1); }

    std::string_view text_;
    std::string out_;
    std::size_t at_ = 0;
};

} // namespace

std::string prose_of(std::string_view markdown) {
    return Eraser(markdown).result();
}

} // namespace veilleur::spelling
