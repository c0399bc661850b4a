#include "import/markup.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_tag = 4'000; // bytes; further on, a "<" is a sign like others

struct Tag {
    std::string name;            // lower case, without "/"
    bool closes = false;         // </p>
    std::string_view attributes; // what stands after the name
    std::size_t length = 0;      // with both brackets
};

enum class Effect { none, breaks, paragraph, item, cell, heading };

struct KnownTag {
    std::string_view name;
    Effect effect;
};

constexpr std::array<KnownTag, 50> known_tags{{
    {"a", Effect::none},
    {"abbr", Effect::none},
    {"b", Effect::none},
    {"big", Effect::none},
    {"body", Effect::none},
    {"center", Effect::paragraph},
    {"cite", Effect::none},
    {"code", Effect::none},
    {"col", Effect::none},
    {"colgroup", Effect::none},
    {"del", Effect::none},
    {"em", Effect::none},
    {"font", Effect::none},
    {"head", Effect::none},
    {"html", Effect::none},
    {"i", Effect::none},
    {"img", Effect::none},
    {"ins", Effect::none},
    {"kbd", Effect::none},
    {"label", Effect::none},
    {"link", Effect::none},
    {"mark", Effect::none},
    {"meta", Effect::none},
    {"o:p", Effect::none},
    {"q", Effect::none},
    {"s", Effect::none},
    {"small", Effect::none},
    {"span", Effect::none},
    {"strong", Effect::none},
    {"sub", Effect::none},
    {"sup", Effect::none},
    {"table", Effect::breaks},
    {"tbody", Effect::none},
    {"td", Effect::cell},
    {"tfoot", Effect::none},
    {"th", Effect::cell},
    {"thead", Effect::none},
    {"title", Effect::none},
    {"tr", Effect::breaks},
    {"u", Effect::none},
    {"br", Effect::breaks},
    {"hr", Effect::paragraph},
    {"p", Effect::paragraph},
    {"div", Effect::paragraph},
    {"blockquote", Effect::paragraph},
    {"pre", Effect::paragraph},
    {"ul", Effect::breaks},
    {"ol", Effect::breaks},
    {"li", Effect::item},
    {"section", Effect::paragraph},
}};

bool is_name_sign(char each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') || each == ':';
}

std::optional<Effect> effect_of(std::string_view name) {
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') return Effect::heading;
    const auto found = std::ranges::find(known_tags, name, &KnownTag::name);
    if (found == known_tags.end()) return std::nullopt;
    return found->effect;
}

// The tag at the front of `text`, which begins with "<".
std::optional<Tag> tag_of(std::string_view text) {
    const std::size_t end = text.substr(0, longest_tag).find('>');
    if (end == std::string_view::npos) return std::nullopt;
    Tag tag;
    tag.length = end + 1;
    tag.closes = text.substr(1).starts_with('/');
    const std::size_t from = tag.closes ? 2 : 1;
    std::size_t to = from;
    while (to < end && is_name_sign(text[to]))
        ++to;
    tag.name = ascii_lower(text.substr(from, to - from));
    tag.attributes = text.substr(to, end - to);
    const bool is_whole = tag.attributes.empty() || tag.attributes.front() == ' ' || tag.attributes.front() == '/' ||
                          tag.attributes.front() == '\n' || tag.attributes.front() == '\t';
    if (!is_whole || tag.attributes.find('<') != std::string_view::npos) return std::nullopt;
    return tag;
}

// The value of href="…" and the like; empty where there is none.
std::string_view attribute(std::string_view attributes, std::string_view name) {
    const std::size_t at = attributes.find(std::string(name) + "=");
    if (at == std::string_view::npos) return {};
    attributes.remove_prefix(at + name.size() + 1);
    if (attributes.empty()) return {};
    const char quote = attributes.front();
    if (quote != '"' && quote != '\'') return attributes.substr(0, attributes.find_first_of(" \t\n"));
    attributes.remove_prefix(1);
    return attributes.substr(0, attributes.find(quote));
}

class Remover {
public:
    explicit Remover(std::string_view text) : text_(text) {}

    std::string result() {
        while (at_ < text_.size()) {
            if (text_[at_] == '<' && take_tag()) continue;
            out_ += text_[at_++];
        }
        return std::move(out_);
    }

private:
    bool take_tag() {
        if (text_.substr(at_, 4) == "<!--") return take_comment();
        const std::optional<Tag> tag = tag_of(text_.substr(at_));
        if (!tag) return false;
        const std::optional<Effect> effect = effect_of(tag->name);
        if (!effect) return false;
        write(*effect, *tag);
        keep_line_ends(text_.substr(at_, tag->length));
        at_ += tag->length;
        return true;
    }

    // Its signs go, its words stay.
    bool take_comment() {
        at_ += 4;
        out_ += ' ';
        const std::size_t end = comment_end();
        if (end == std::string_view::npos) return true;
        out_ += text_.substr(at_, end - at_);
        out_ += ' ';
        at_ = end + 3;
        return true;
    }

    // Looked for once: many "<!--" without an end cost no more than one.
    std::size_t comment_end() {
        if (no_more_ends_) return std::string_view::npos;
        const std::size_t end = text_.find("-->", at_);
        no_more_ends_ = end == std::string_view::npos;
        return end;
    }

    void write(Effect effect, const Tag& tag) {
        if (effect == Effect::breaks && tag.name != "br") end_line();
        if (effect == Effect::breaks && tag.name == "br") out_ += line_break;
        if (effect == Effect::paragraph) end_paragraph();
        if (effect == Effect::item) begin_item(tag);
        if (effect == Effect::cell && tag.closes) out_ += '\t';
        if (effect == Effect::heading) begin_heading(tag);
        if (tag.name == "a") write_link(tag);
        if (tag.name == "img") write_image(tag);
    }

    void end_line() { out_ += line_break; }

    void end_paragraph() {
        out_ += line_break;
        out_ += line_break;
    }

    void begin_item(const Tag& tag) {
        if (!tag.closes) out_ += std::string(1, line_break) + "- ";
    }

    void begin_heading(const Tag& tag) {
        end_paragraph();
        if (!tag.closes) out_ += std::string(static_cast<std::size_t>(tag.name[1] - '0'), '#') + " ";
    }

    // "text (address)", unless the text is the address.
    void write_link(const Tag& tag) {
        if (!tag.closes) {
            link_ = attribute(tag.attributes, "href");
            link_begin_ = out_.size();
            return;
        }
        if (!link_.empty() && out_.find(link_, link_begin_) == std::string::npos)
            out_ += " (" + std::string(link_) + ")";
        link_ = {};
        link_begin_ = out_.size();
    }

    void write_image(const Tag& tag) {
        for (const std::string_view name : {"alt", "src"})
            if (const std::string_view value = attribute(tag.attributes, name); !value.empty())
                out_ += " " + std::string(value) + " ";
    }

    void keep_line_ends(std::string_view tag) {
        out_.append(static_cast<std::size_t>(std::ranges::count(tag, '\n')), '\n');
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_;
    std::string_view link_;
    std::size_t link_begin_ = 0;
    bool no_more_ends_ = false;
};

} // namespace

std::string without_markup(std::string_view text) {
    return Remover(text).result();
}

} // namespace veilleur::draft
