#include "changes/entries.hpp"

#include "changes/section_changes.hpp"
#include "model/fields.hpp"

#include <algorithm>

namespace veilleur::changes {

namespace {

using State = SheetChange::State;

const Sheet* sheet_in(const Site& site, EntryIndex entry, Language language) {
    const SheetIndex sheet = entry ? site.at(entry).sheets[language] : SheetIndex();
    return sheet ? &site.at(sheet) : nullptr;
}

std::string url_in(const Site& site, EntryIndex entry, Language language) {
    return entry ? site.at(entry).url[language] : std::string();
}

// The digests that the program writes into a translation change nothing that anybody reads.
bool same_fields(const Sheet& before, const Sheet& after) {
    const auto without_digests = [](const Sheet& sheet) {
        Value fields = sheet.fields;
        if (fields.is_mapping())
            std::erase_if(fields.members(), [](const Member& each) { return each.key == "translated_from"; });
        return fields;
    };
    return same(without_digests(before), without_digests(after));
}

// The text of fields in Markdown is no longer in the fields once it is parsed.
bool same_text(const Sheet& before, const Sheet& after) {
    const auto same_layout = [](const Document& left, const Document& right) { return layout(left) == layout(right); };
    return same_layout(before.document, after.document) &&
           std::ranges::equal(before.fragments, after.fragments, same_layout);
}

bool has_own_words(const SheetChange& sheet) {
    return sheet.state == State::added ||
           std::ranges::any_of(sheet.sections, [](const SectionChange& each) { return each.concerns_translation; });
}

class EntryReader {
public:
    EntryReader(const Site& before, const Site& after, const std::set<std::string, std::less<>>& faulty)
        : before_(before), after_(after), faulty_(faulty) {}

    EntryChange change(const EntryPair& pair) {
        EntryChange entry;
        const Site& named = pair.after ? after_ : before_;
        const Entry& about = named.at(pair.after ? pair.after : pair.before);
        entry.id = about.id;
        entry.type = named.project.types[about.type.at()].singular;
        if (pair.before && pair.after && before_.at(pair.before).id != about.id)
            entry.former_id = before_.at(pair.before).id;
        for (const Language language : all_languages)
            entry.sheets[language] = sheet(pair, language);
        for (const Language language : all_languages)
            entry.sheets[language].to_translate =
                has_own_words(entry.sheets[other(language)]) && waits(entry.sheets[language]);
        entry.kind = kind_of(pair, entry);
        return entry;
    }

private:
    static bool waits(const SheetChange& sheet) {
        const bool is_there = sheet.state == State::unchanged || sheet.state == State::changed;
        return sheet.state == State::absent || (is_there && !has_own_words(sheet));
    }

    static EntryChange::Kind kind_of(const EntryPair& pair, const EntryChange& entry) {
        if (!pair.before) return EntryChange::Kind::added;
        const bool is_there = std::ranges::any_of(entry.sheets.values, [](const SheetChange& each) {
            return each.state != State::removed && each.state != State::absent;
        });
        if (!is_there) return EntryChange::Kind::removed;
        const bool has_moved = std::ranges::any_of(entry.sheets.values, [](const SheetChange& each) {
            return !each.url.empty() && !each.former_url.empty() && each.state != State::added;
        });
        return has_moved || !entry.former_id.empty() ? EntryChange::Kind::renamed : EntryChange::Kind::changed;
    }

    SheetChange sheet(const EntryPair& pair, Language language) {
        const Sheet* before = sheet_in(before_, pair.before, language);
        const Sheet* after = sheet_in(after_, pair.after, language);
        SheetChange change;
        if (!before && !after) return change;
        change.path = after ? after->path : before->path;
        change.title = after ? after->title : before->title;
        change.url = after ? url_in(after_, pair.after, language) : std::string();
        if (before && url_in(before_, pair.before, language) != change.url)
            change.former_url = url_in(before_, pair.before, language);
        if (!before || !after)
            change.state = after ? State::added : faulty_.contains(change.path) ? State::unreadable : State::removed;
        else
            compare(*before, *after, change);
        return change;
    }

    void compare(const Sheet& before, const Sheet& after, SheetChange& change) {
        const Sheet* pair_before = counterpart(before_, before);
        const Sheet* pair_after = counterpart(after_, after);
        const bool own = same_fields(before, after) && same_text(before, after);
        const bool shared = !pair_before || !pair_after || same_fields(*pair_before, *pair_after);
        change.state = State::unchanged;
        if (own && shared) return;
        const ContentType& type = after_.project.types[after.type.at()];
        change.sections =
            section_changes({before, pair_before, type, after_}, {after, pair_after, type, after_}, allowance_);
        if (!own || !change.sections.empty()) change.state = State::changed;
    }

    const Site& before_;
    const Site& after_;
    const std::set<std::string, std::less<>>& faulty_;
    Allowance allowance_;
};

bool is_changed(const EntryChange& entry) {
    return std::ranges::any_of(entry.sheets.values, [](const SheetChange& each) {
        return (each.state != State::unchanged && each.state != State::absent) || !each.former_url.empty();
    });
}

} // namespace

std::vector<EntryChange> entry_changes(const Site& before, const Site& after, const std::vector<EntryPair>& pairs,
                                       const std::set<std::string, std::less<>>& faulty) {
    EntryReader reader(before, after, faulty);
    std::vector<EntryChange> changes;
    for (const EntryPair& pair : pairs) {
        EntryChange entry = reader.change(pair);
        if (is_changed(entry)) changes.push_back(std::move(entry));
    }
    return changes;
}

} // namespace veilleur::changes
