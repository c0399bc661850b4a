#include "changes/markdown.hpp"

#include "base/escape.hpp"
#include "base/message_format.hpp"
#include "base/text.hpp"
#include "changes/markdown_entries.hpp"
#include "changes/wording.hpp"
#include "model/page_paths.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <array>

namespace veilleur::changes {

namespace {

using Kind = EntryChange::Kind;

struct KindWords {
    Kind kind;
    Words heading, count;
};

constexpr std::array<KindWords, 4> kinds{{
    {Kind::added, words::entries_added, words::count_added},
    {Kind::changed, words::entries_changed, words::count_changed},
    {Kind::renamed, words::entries_renamed, words::count_renamed},
    {Kind::removed, words::entries_removed, words::count_removed},
}};

class Writer {
public:
    Writer(const Changes& changes, const Readers& readers)
        : changes_(changes), readers_(readers), language_(readers.language) {}

    std::string write() {
        text_.append("## ").append(words::title[language_]).append("\n");
        if (changes_.empty()) {
            text_.append("\n").append(words::nothing[language_]).append("\n");
            return std::move(text_);
        }
        counts();
        link_to_page();
        for (const KindWords& each : kinds)
            entries(each);
        reviews();
        others();
        gone();
        return std::move(text_);
    }

private:
    void heading(const Words& words) { text_.append("\n### ").append(words[language_]).append("\n\n"); }

    void counts() {
        std::vector<std::string> parts;
        const auto add = [&](const Words& pattern, std::ptrdiff_t count) {
            if (count > 0) parts.push_back(formatted(pattern[language_], code(language_), {{"count", count}}));
        };
        for (const KindWords& each : kinds)
            add(each.count, std::ranges::count(changes_.entries, each.kind, &EntryChange::kind));
        add(words::count_to_translate, std::ranges::count_if(changes_.entries, [](const EntryChange& entry) {
                return std::ranges::any_of(entry.sheets.values, &SheetChange::to_translate);
            }));
        if (!parts.empty()) text_ += "\n" + joined(parts, " · ") + "\n";
    }

    void link_to_page() {
        if (readers_.preview_url.empty()) return;
        const std::string url = page_url(language_, page_paths(language_).changes);
        text_ += "\n" + link(readers_, words::passages[language_], url) + "\n";
    }

    void entries(const KindWords& words) {
        if (std::ranges::find(changes_.entries, words.kind, &EntryChange::kind) == changes_.entries.end()) return;
        heading(words.heading);
        for (const EntryChange& entry : changes_.entries)
            if (entry.kind == words.kind) text_ += entry_lines(entry, readers_);
    }

    std::string day(const Words& words, Date date) const {
        const std::string said = date_in_words(date, language_);
        return filled(words[language_], {&said, 1});
    }

    void reviews() {
        if (changes_.reviews.empty()) return;
        heading(words::reviews);
        for (const ReviewChange& review : changes_.reviews) {
            text_ += "- " + link(readers_, escape::markdown(review.title[language_]), review.url[language_]);
            text_ += words::colon[language_];
            text_ += review.reviewed ? day(words::reviewed, *review.reviewed)
                                     : std::string(words::never_reviewed[language_]);
            if (review.reviewed_before && review.reviewed_before != review.reviewed)
                text_ += " (" + day(words::reviewed_before, *review.reviewed_before) + ")";
            if (review.due) text_ += ", " + day(review.is_due ? words::review_due : words::next_review, *review.due);
            text_ += "\n";
        }
    }

    void others() {
        if (changes_.others.empty()) return;
        heading(words::others);
        for (const OtherChange& other : changes_.others) {
            const Words& state = other.kind == ChangeKind::added     ? words::added
                                 : other.kind == ChangeKind::removed ? words::removed
                                                                     : words::changed;
            text_.append("- ").append(words::subjects[static_cast<std::size_t>(other.subject)][language_]);
            text_.append(words::colon[language_]).append(escape::markdown(other.name[language_]));
            text_.append(" (").append(state[language_]).append(")\n");
        }
    }

    void gone() {
        if (changes_.gone.empty()) return;
        heading(words::gone);
        for (const GoneAddress& address : changes_.gone)
            text_ += "- " + escape::markdown(address.url) + " (" + escape::markdown(address.path) + ")\n";
    }

    const Changes& changes_;
    const Readers& readers_;
    Language language_;
    std::string text_;
};

} // namespace

std::string markdown(const Changes& changes, const Readers& readers, std::size_t most) {
    return shortened(Writer(changes, readers).write(), most, readers.language);
}

std::string shortened(std::string text, std::size_t most, Language language) {
    if (text.size() <= most) return text;
    const std::size_t end = text.rfind('\n', most);
    text.resize(end == std::string::npos ? 0 : end + 1);
    return text.append("\n").append(words::cut[language]).append("\n");
}

} // namespace veilleur::changes
