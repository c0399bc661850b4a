#include "render/documents.hpp"

#include "base/escape.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace veilleur::render {

namespace {

constexpr int deepest_inclusion = 8;

// "section 3.1": a line does not end before the number.
std::string with_fixed_numbers(std::string_view words) {
    std::string fixed;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool before_number =
            words[at] == ' ' && at + 1 < words.size() && words[at + 1] >= '0' && words[at + 1] <= '9';
        fixed += before_number ? std::string_view("\u00A0") : words.substr(at, 1);
    }
    return fixed;
}

} // namespace

// Fills slots into the buffer, one range of a document after the other.
class SlotWriter {
public:
    SlotWriter(const DocumentWriter& page, std::string& out)
        : site_(page.site_), links_(page.site_.links[page.sheet_.at()]), language_(page.site_.at(page.sheet_).language),
          state_(*page.state_), out_(out) {}

    void write(const Document& document, std::uint32_t begin, std::uint32_t end) {
        std::uint32_t done = begin;
        for (auto slot = std::ranges::lower_bound(document.slots, begin, {}, &Slot::offset);
             slot != document.slots.end() && slot->offset <= end; ++slot) {
            out_.append(document.html, done, slot->offset - done);
            done = slot->offset;
            fill(*slot);
        }
        out_.append(document.html, done, end - done);
    }

private:
    void fill(const Slot& slot) {
        switch (slot.kind) {
        case Slot::Kind::link:
            link(slot);
            break;
        case Slot::Kind::title:
            title(slot);
            break;
        case Slot::Kind::term_begin:
            term_begin(slot);
            break;
        case Slot::Kind::term_end:
            term_end();
            break;
        case Slot::Kind::citation:
            citation(slot);
            break;
        case Slot::Kind::include:
            include(slot);
            break;
        case Slot::Kind::image:
            image(slot);
            break;
        }
    }

    void link(const Slot& slot) {
        if (slot.resolved != EntryIndex::none) escape::url(out_, site_.entries[slot.resolved].url[language_]);
        if (slot.argument.empty()) return;
        out_ += '#';
        escape::url(out_, slot.argument);
    }

    void title(const Slot& slot) {
        if (slot.resolved == EntryIndex::none) return;
        const Sheet& target = site_.best(site_.entries[slot.resolved], language_);
        if (target.language == language_) {
            escape::html(out_, target.title);
            return;
        }
        out_ += fmt::format(R"(<span lang="{}">{}</span>)", code(target.language), escape::html(target.title));
    }

    void term_begin(const Slot& slot) {
        const EntryIndex term = slot.resolved == EntryIndex::none ? EntryIndex() : EntryIndex(slot.resolved);
        const bool on_page = term && std::ranges::find(links_.terms, term) != links_.terms.end();
        term_is_open_ = on_page && state_.explained.insert(term).second;
        if (term_is_open_) out_ += fmt::format(R"(<a class="term" href="#{}">)", term_anchor(site_.at(term)));
    }

    void term_end() {
        if (term_is_open_) out_ += "</a>";
        term_is_open_ = false;
    }

    void citation(const Slot& slot) {
        const auto found = std::ranges::find(links_.citations, slot.resolved,
                                             [](const Citation& citation) { return citation.work.value; });
        if (found == links_.citations.end()) return;
        const auto number = static_cast<std::size_t>(found - links_.citations.begin()) + 1;
        out_ += fmt::format(R"(<a class="citation" href="#{}">[{})", reference_anchor(number), number);
        if (!slot.argument.empty()) {
            out_ += ", ";
            escape::html(out_, with_fixed_numbers(slot.argument));
        }
        out_ += "]</a>";
    }

    void include(const Slot& slot) {
        if (slot.resolved == EntryIndex::none || depth_ == deepest_inclusion) return;
        const SheetIndex target = site_.entries[slot.resolved].sheets[language_];
        const Document& document = site_.at(target).document;
        const Heading* heading = document.heading(slot.argument);
        if (!heading) return;
        ++depth_;
        write(document, heading->content, heading->end);
        --depth_;
    }

    void image(const Slot& slot) {
        if (slot.resolved >= site_.project.images.size()) return;
        const Image& image = site_.project.images[slot.resolved];
        out_ += fmt::format(R"( src="{}" width="{}" height="{}")", escape::url(image.public_url), image.width,
                            image.height);
    }

    const Site& site_;
    const SheetLinks& links_;
    Language language_;
    PageState& state_;
    std::string& out_;
    bool term_is_open_ = false;
    int depth_ = 0;
};

DocumentWriter::DocumentWriter(const Site& site, SheetIndex sheet)
    : site_(site), sheet_(sheet), state_(std::make_shared<PageState>()) {}

templates::Value DocumentWriter::writer(const Document& document) const {
    if (document.empty()) return {};
    return templates::Writer([page = *this, &document](std::string& out) { page.write(document, out); });
}

void DocumentWriter::write(const Document& document, std::string& out) const {
    SlotWriter(*this, out).write(document, 0, static_cast<std::uint32_t>(document.html.size()));
}

std::string term_anchor(const Entry& term) {
    return "term-" + term.id.substr(term.id.rfind('/') + 1);
}

std::string reference_anchor(std::size_t number) {
    return "ref-" + std::to_string(number);
}

} // namespace veilleur::render
