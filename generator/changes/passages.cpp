#include "changes/passages.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace veilleur::changes {

namespace {

// Elements that begin or end a passage; all others stand inside of one.
constexpr std::array<std::string_view, 26> blocks{
    "blockquote", "caption", "dd", "div", "dl", "dt",  "figcaption", "figure", "h1",    "h2", "h3", "h4", "h5",
    "h6",         "hr",      "li", "ol",  "p",  "pre", "section",    "table",  "tbody", "td", "th", "tr", "ul"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> entities{
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}}};

// What says the same as something beside it, or only counts: drawings, numbers of notes, ways back to the text.
bool is_left_out(std::string_view tag) {
    return tag.starts_with("<svg") || tag.starts_with("<div class=\"chart\"") ||
           tag.find("class=\"footnote-ref\"") != std::string_view::npos ||
           tag.find("class=\"footnote-back\"") != std::string_view::npos;
}

std::string_view name_of(std::string_view tag) {
    const std::size_t begin = tag.starts_with("</") ? 2 : 1;
    return tag.substr(begin, tag.find_first_of(" >", begin) - begin);
}

std::string_view attribute(std::string_view tag, std::string_view opening) {
    const std::size_t at = tag.find(opening);
    if (at == std::string_view::npos) return {};
    const std::size_t begin = at + opening.size();
    return tag.substr(begin, tag.find('"', begin) - begin);
}

bool is_space(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t';
}

// A slot stands before its byte: one at the very beginning belongs to what ends there.
std::vector<Slot>::const_iterator first_slot(const Document& document, std::uint32_t begin) {
    if (begin == 0) return document.slots.begin();
    return std::ranges::upper_bound(document.slots, begin, {}, &Slot::offset);
}

class Walk {
public:
    Walk(const Document& document, std::uint32_t begin, std::uint32_t end, const Site& site, Language language)
        : html_(std::string_view(document.html).substr(0, end)), at_(begin), site_(site), language_(language),
          slot_(first_slot(document, begin)), last_slot_(document.slots.end()) {}

    std::vector<Passage> passages() {
        while (at_ < html_.size()) {
            take_slots(at_);
            if (html_[at_] == '<')
                tag();
            else
                text(std::min(html_.find('<', at_), next_slot()));
        }
        take_slots(html_.size());
        finish();
        return std::move(found_);
    }

private:
    std::size_t next_slot() const { return slot_ == last_slot_ ? std::string_view::npos : slot_->offset; }

    void text(std::size_t end) {
        for (end = std::min(end, html_.size()); at_ < end; ++at_) {
            if (html_[at_] == '&')
                entity();
            else
                letter(html_[at_]);
        }
    }

    void entity() {
        for (const auto& [written, sign] : entities)
            if (html_.substr(at_).starts_with(written)) {
                passage_.text += sign;
                at_ += written.size() - 1;
                return;
            }
        passage_.text += '&';
    }

    void letter(char letter) {
        if (!is_space(letter))
            passage_.text += letter;
        else if (!passage_.text.empty() && passage_.text.back() != ' ')
            passage_.text += ' ';
    }

    void tag() {
        const std::size_t end = std::min(html_.find('>', at_), html_.size() - 1) + 1;
        const std::string_view tag = html_.substr(at_, end - at_);
        if (is_left_out(tag)) return skip(name_of(tag));
        if (std::ranges::find(blocks, name_of(tag)) != blocks.end()) finish();
        if (tag.starts_with("<br")) letter(' ');
        if (tag.starts_with("<input")) passage_.text += tag.find(" checked") == std::string_view::npos ? "☐ " : "☑ ";
        if (tag.starts_with("<img")) picture(tag);
        const std::string_view address = tag.starts_with("<a ") ? attribute(tag, " href=\"") : std::string_view();
        if (!address.empty() && address.front() != '#') target(address);
        at_ = end - 1;
        take_slots(at_);
        at_ = end;
    }

    void picture(std::string_view tag) {
        passage_.text += '[';
        passage_.text += attribute(tag, " alt=\"");
        passage_.text += ']';
    }

    void target(std::string_view address) {
        passage_.targets += ' ';
        passage_.targets += address;
    }

    // To the end of the element that begins here.
    void skip(std::string_view name) {
        const std::string open = "<" + std::string(name);
        const std::string close = "</" + std::string(name) + ">";
        std::size_t depth = 0;
        do {
            const std::string_view rest = html_.substr(at_);
            if (rest.starts_with(open)) ++depth;
            if (rest.starts_with(close)) --depth;
            at_ = std::min(html_.find('<', at_ + 1), html_.size());
            if (depth == 0) at_ = std::min(at_, html_.size() - rest.size() + close.size());
        } while (depth > 0 && at_ < html_.size());
        while (next_slot() < at_)
            ++slot_;
    }

    void take_slots(std::size_t up_to) {
        for (; next_slot() <= up_to; ++slot_)
            fill(*slot_);
    }

    void fill(const Slot& slot) {
        const std::string place = slot.target + (slot.argument.empty() ? "" : "#" + slot.argument);
        switch (slot.kind) {
        case Slot::Kind::link:
        case Slot::Kind::image:
            target(place);
            break;
        case Slot::Kind::title:
            passage_.text += title_of(slot.target);
            break;
        case Slot::Kind::citation:
            passage_.text += "[" + slot.target + (slot.argument.empty() ? "" : ", " + slot.argument) + "]";
            break;
        case Slot::Kind::include:
            finish();
            passage_.text = title_of(slot.target);
            target(place);
            finish();
            break;
        case Slot::Kind::term_begin:
        case Slot::Kind::term_end:
            break;
        }
    }

    std::string title_of(const std::string& id) const {
        const EntryIndex entry = site_.entry(id);
        return entry ? site_.best(site_.at(entry), language_).title : id;
    }

    void finish() {
        passage_.text = std::string(trimmed(passage_.text));
        if (!passage_.text.empty() || !passage_.targets.empty()) found_.push_back(std::move(passage_));
        passage_ = {};
    }

    std::string_view html_;
    std::size_t at_;
    const Site& site_;
    Language language_;
    std::vector<Slot>::const_iterator slot_, last_slot_;
    Passage passage_;
    std::vector<Passage> found_;
};

} // namespace

std::vector<Passage> passages(const Document& document, std::uint32_t begin, std::uint32_t end, const Site& site,
                              Language language) {
    return Walk(document, begin, end, site, language).passages();
}

std::string layout(const Document& document, std::uint32_t begin, std::uint32_t end) {
    std::string text;
    std::size_t done = begin;
    for (auto slot = first_slot(document, begin); slot != document.slots.end() && slot->offset <= end; ++slot) {
        if (slot->kind == Slot::Kind::term_begin || slot->kind == Slot::Kind::term_end) continue;
        text.append(document.html, done, slot->offset - done).append("\x1F");
        text.append(std::to_string(static_cast<int>(slot->kind))).append(slot->target).append("\x1F");
        text.append(slot->argument).append("\x1F");
        done = slot->offset;
    }
    text.append(document.html, done, end - done);
    const bool has_code = text.find("<pre") != std::string::npos; // in which lines mean something
    if (!has_code) std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string layout(const Document& document) {
    return layout(document, 0, static_cast<std::uint32_t>(document.html.size()));
}

} // namespace veilleur::changes
