#include "changes/markdown_entries.hpp"

#include "base/escape.hpp"
#include "base/text.hpp"
#include "changes/wording.hpp"

#include <algorithm>
#include <vector>

namespace veilleur::changes {

namespace {

using State = SheetChange::State;

constexpr std::size_t most_sections = 40; // named per sheet and language
constexpr std::size_t most_labels = 8;    // of fields, named for the facts

class EntryWriter {
public:
    EntryWriter(const EntryChange& entry, const Readers& readers)
        : entry_(entry), readers_(readers), language_(readers.language) {}

    std::string lines() const {
        const SheetChange& named = named_sheet();
        std::string text = "- **" + link(readers_, escape::markdown(named.title), named.url) + "** · " +
                           escape::markdown(entry_.type[language_]);
        if (!entry_.former_id.empty())
            text.append(" · ").append(words::former_file[language_]).append(words::colon[language_]) +=
                escape::markdown(entry_.former_id);
        text += "\n";
        for (const Language language : all_languages)
            text += line(language, entry_.sheets[language]);
        return text;
    }

private:
    // In the reader's language if it can be.
    const SheetChange& named_sheet() const {
        const SheetChange& own = entry_.sheets[language_];
        return own.title.empty() ? entry_.sheets[other(language_)] : own;
    }

    std::string line(Language language, const SheetChange& sheet) const {
        std::vector<std::string> parts;
        if (sheet.state == State::added) parts.emplace_back(words::is_new[language_]);
        if (sheet.state == State::removed) parts.emplace_back(words::is_removed[language_]);
        if (sheet.state == State::unreadable) parts.emplace_back(words::is_unreadable[language_]);
        if (sheet.state == State::changed) parts.push_back(sections(sheet));
        if (!sheet.former_url.empty() && !sheet.url.empty())
            parts.push_back(std::string(words::address[language_]) + std::string(words::colon[language_]) +
                            escape::markdown(sheet.former_url) + " → " + escape::markdown(sheet.url));
        if (sheet.to_translate) {
            const Words& missing = sheet.state == State::absent ? words::without_translation : words::untouched;
            parts.emplace_back(missing[language_]);
        }
        if (parts.empty()) return {};
        return "  - " + std::string(words::languages[language][language_]) + std::string(words::colon[language_]) +
               joined(parts, "; ") + "\n";
    }

    std::string sections(const SheetChange& sheet) const {
        if (sheet.sections.empty()) return std::string(words::only_settings[language_]);
        std::vector<std::string> names;
        for (const SectionChange& section : sheet.sections) {
            if (names.size() == most_sections) {
                names.emplace_back(words::more[language_]);
                break;
            }
            names.push_back(section_name(sheet, section));
        }
        return joined(names, ", ");
    }

    std::string section_name(const SheetChange& sheet, const SectionChange& section) const {
        std::vector<std::string_view> notes;
        if (section.kind == ChangeKind::added) notes.push_back(words::section_added[language_]);
        if (section.kind == ChangeKind::removed) notes.push_back(words::section_removed[language_]);
        if (section.more_than_shown) notes.push_back(words::too_many[language_]);
        const bool no_words = section.passages.empty() && !section.more_than_shown;
        if (section.kind == ChangeKind::changed && no_words) notes.push_back(words::only_settings[language_]);
        const std::string label = section.heading.empty() ? labels(section) : escape::markdown(section.heading);
        std::string name = section.anchor.empty() ? label : link(readers_, label, sheet.url, section.anchor);
        for (const std::string_view note : notes)
            name.append(" (").append(note).append(")");
        return name;
    }

    // A part without a heading: the facts by the labels of the fields, or how the text begins.
    std::string labels(const SectionChange& section) const {
        std::vector<std::string> labels;
        for (const PassageChange& passage : section.passages) {
            std::string label = escape::markdown(passage.label);
            if (label.empty() || std::ranges::find(labels, label) != labels.end()) continue;
            if (labels.size() == most_labels) {
                labels.emplace_back(words::more[language_]);
                break;
            }
            labels.push_back(std::move(label));
        }
        return labels.empty() ? std::string(words::text_start[language_]) : joined(labels, ", ");
    }

    const EntryChange& entry_;
    const Readers& readers_;
    Language language_;
};

} // namespace

std::string entry_lines(const EntryChange& entry, const Readers& readers) {
    return EntryWriter(entry, readers).lines();
}

std::string link(const Readers& readers, std::string_view label, std::string_view url, std::string_view anchor) {
    if (readers.preview_url.empty() || url.empty()) return std::string(label);
    std::string address = readers.preview_url + std::string(url);
    if (!anchor.empty()) address.append("#").append(anchor);
    return "[" + std::string(label) + "](<" + escape::url(address) + ">)";
}

} // namespace veilleur::changes
