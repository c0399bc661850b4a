#include "import/inline_text.hpp"

#include "base/text.hpp"
#include "import/letters.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace veilleur::draft {

namespace {

constexpr std::size_t farthest = 600; // bytes between a mark and its counterpart
constexpr std::size_t longest_note_label = 4;

constexpr std::string_view escaped = "*_[]{}~`<>|";
constexpr std::string_view punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

bool is_word_byte(char each) {
    const auto byte = static_cast<unsigned char>(each);
    return byte >= 0x80 || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
}

bool is_web_address(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"})
        if (text.starts_with(scheme) && text.size() > scheme.size()) return is_word_byte(text[scheme.size()]);
    return text.starts_with("mailto:") && text.size() > 7;
}

bool is_plain_address(std::string_view address) {
    return is_web_address(address) && address.find_first_of(" \t<>\"\\()[]`") == std::string_view::npos;
}

// "[text](address)" at the front of a text, cut apart.
struct Link {
    std::string_view text;
    std::string_view address;
    std::size_t length = 0;
};

std::optional<Link> link_at(std::string_view text) {
    text = text.substr(0, farthest);
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos || !text.substr(end + 1).starts_with('(')) return std::nullopt;
    const std::size_t close = text.find(')', end);
    if (close == std::string_view::npos) return std::nullopt;
    const Link link{text.substr(1, end - 1), trimmed(text.substr(end + 2, close - end - 2)), close + 1};
    if (link.text.find('[') != std::string_view::npos || trimmed(link.text).empty()) return std::nullopt;
    return link;
}

// "1" of "[1]" and "[^1]" at the front of a text.
std::string_view note_label_at(std::string_view text) {
    text = text.substr(0, longest_note_label + 3);
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return {};
    std::string_view label = text.substr(1, end - 1);
    if (label.starts_with('^')) label.remove_prefix(1);
    return label.find_first_not_of("0123456789") == std::string_view::npos ? label : std::string_view();
}

class Writer {
public:
    Writer(std::string_view text, const NoteLabels& notes) : text_(text), notes_(notes) {}

    std::string result() {
        guard_beginning();
        while (at_ < text_.size())
            if (!take_address() && !take_note() && !take_link() && !take_code() && !take_emphasis()) take_sign();
        return std::move(out_);
    }

private:
    std::string_view rest() const { return text_.substr(at_); }

    bool after_word() const { return at_ > 0 && is_word_byte(text_[at_ - 1]); }

    // Signs that begin something only at the front of a line.
    void guard_beginning() {
        std::size_t digits = 0;
        while (digits < text_.size() && is_digit(text_[digits]))
            ++digits;
        const bool is_number = digits > 0 && digits < text_.size() && (text_[digits] == '.' || text_[digits] == ')');
        if (is_number) {
            out_ += text_.substr(0, digits);
            at_ = digits;
        }
        if (is_number || (!text_.empty() && std::string_view("#+-=").find(text_[at_]) != std::string_view::npos)) {
            out_ += '\\';
            out_ += text_[at_++];
        }
    }

    bool take_address() {
        if (text_[at_] != 'h' || after_word() || !is_web_address(rest())) return false;
        const std::size_t end = std::min(rest().find_first_of(" \t<>\"|[]{}`\\*~"), rest().size());
        for (const char each : rest().substr(0, end)) {
            if (each == '_') out_ += '\\';
            out_ += each;
        }
        at_ += end;
        return true;
    }

    bool take_note() {
        if (text_[at_] != '[') return false;
        const std::string_view label = note_label_at(rest());
        if (label.empty() || !notes_.contains(label)) return false;
        out_ += "[^" + std::string(label) + "]";
        at_ = text_.find(']', at_) + 1;
        return true;
    }

    bool take_link() {
        if (text_[at_] != '[' || (at_ > 0 && text_[at_ - 1] == '!')) return false;
        const std::optional<Link> link = link_at(rest());
        if (!link || !is_plain_address(link->address)) return false;
        out_ += "[" + as_markdown(link->text) + "](" + std::string(link->address) + ")";
        at_ += link->length;
        return true;
    }

    bool take_code() {
        if (text_[at_] != '`') return false;
        const std::size_t end = rest().substr(0, farthest).find('`', 1);
        if (end == std::string_view::npos || end == 1 || rest().substr(end + 1).starts_with('`')) return false;
        if (trimmed(rest().substr(1, end - 1)).empty()) return false;
        out_ += rest().substr(0, end + 1);
        at_ += end + 1;
        return true;
    }

    bool take_emphasis() {
        for (const std::string_view mark : {"**", "*", "_"})
            if (rest().starts_with(mark)) return take_emphasis(mark);
        return false;
    }

    // Only where Markdown cannot read it otherwise: words inside, no further mark, spaces or signs around.
    bool take_emphasis(std::string_view mark) {
        const std::string_view near = rest().substr(0, farthest);
        const std::size_t end = near.find(mark, mark.size());
        if (end == std::string_view::npos || after_word()) return false;
        const std::string_view inside = near.substr(mark.size(), end - mark.size());
        const std::string_view behind = rest().substr(end + mark.size());
        const bool is_clear = !inside.empty() && is_word_byte(inside.front()) && is_word_byte(inside.back()) &&
                              inside.find_first_of("*_`[]<>\\") == std::string_view::npos;
        if (!is_clear || (!behind.empty() && (is_word_byte(behind.front()) || behind.starts_with(mark.front()))))
            return false;
        out_ += std::string(mark) + as_markdown(inside) + std::string(mark);
        at_ += end + mark.size();
        return true;
    }

    void take_sign() {
        const char sign = text_[at_];
        const bool has_next = at_ + 1 < text_.size();
        if (sign == '\\' && has_next && punctuation.find(text_[at_ + 1]) != std::string_view::npos) {
            out_ += sign;
            out_ += text_[at_ + 1];
            at_ += 2;
            return;
        }
        const bool is_entity = sign == '&' && has_next && (is_word_byte(text_[at_ + 1]) || text_[at_ + 1] == '#');
        if (sign == '\\' || is_entity || escaped.find(sign) != std::string_view::npos) out_ += '\\';
        out_ += is_space(sign) ? ' ' : sign;
        ++at_;
    }

    std::string_view text_;
    const NoteLabels& notes_;
    std::size_t at_ = 0;
    std::string out_;
};

} // namespace

std::string as_markdown(std::string_view text, const NoteLabels& notes) {
    return Writer(trimmed(text), notes).result();
}

void find_note_labels(std::string_view text, NoteLabels& found) {
    for (std::size_t at = text.find('['); at != std::string_view::npos; at = text.find('[', at + 1))
        if (const std::string_view label = note_label_at(text.substr(at)); !label.empty()) found.emplace(label);
}

std::string lost_link(std::string_view text) {
    for (std::size_t at = text.find('['); at != std::string_view::npos; at = text.find('[', at + 1))
        if (const auto link = link_at(text.substr(at)))
            if (!is_plain_address(link->address) || (at > 0 && text[at - 1] == '!')) return std::string(link->address);
    return {};
}

} // namespace veilleur::draft
