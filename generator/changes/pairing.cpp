#include "changes/pairing.hpp"

#include "changes/passages.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

namespace veilleur::changes {

namespace {

void append(const Value& value, std::string& text) {
    text.append(value.text()).append("\x1F");
    for (const Value& item : value.items())
        append(item, text);
    for (const Member& member : value.members()) {
        if (member.key == "slug" || member.key == "aliases") continue; // these change when a sheet moves
        text.append(member.key).append("\x1E");
        append(member.value, text);
    }
}

std::string content_of(const Site&, const Sheet& sheet) {
    std::string text = layout(sheet.document);
    append(sheet.fields, text);
    for (const Document& fragment : sheet.fragments)
        text += layout(fragment);
    return text;
}

std::string title_of(const Site& site, const Sheet& sheet) {
    return site.project.types[sheet.type.at()].name + "\x1F" + sheet.title;
}

using Trait = std::string (*)(const Site&, const Sheet&);

std::string trait_of(const Site& site, EntryIndex entry, Language language, Trait trait) {
    const SheetIndex sheet = site.at(entry).sheets[language];
    return sheet ? std::string(code(language)) + trait(site, site.at(sheet)) : std::string();
}

class Pairing {
public:
    Pairing(const Site& before, const Site& after) : before_(before), after_(after) {
        for (std::size_t at = 0; at < before.entries.size(); ++at)
            if (!after.entry(before.entries[at].id)) gone_.emplace_back(at);
        for (std::size_t at = 0; at < after.entries.size(); ++at) {
            const EntryIndex same_id = before.entry(after.entries[at].id);
            if (same_id)
                pairs_.push_back({same_id, EntryIndex(at)});
            else
                new_.emplace_back(at);
        }
    }

    std::vector<EntryPair> pairs() {
        for (const Trait trait : {content_of, title_of})
            for (const Language language : all_languages)
                pair_by(trait, language);
        for (const EntryIndex entry : new_)
            pairs_.push_back({{}, entry});
        for (const EntryIndex entry : gone_)
            pairs_.push_back({entry, {}});
        std::ranges::sort(pairs_, {}, [this](const EntryPair& pair) -> const std::string& {
            return pair.after ? after_.at(pair.after).id : before_.at(pair.before).id;
        });
        return std::move(pairs_);
    }

private:
    void pair_by(Trait trait, Language language) {
        std::map<std::string, EntryIndex> gone;
        for (const EntryIndex entry : gone_)
            gone.emplace(trait_of(before_, entry, language, trait), entry);
        gone.erase("");
        std::erase_if(new_, [&](EntryIndex entry) {
            const auto found = gone.find(trait_of(after_, entry, language, trait));
            if (found == gone.end()) return false;
            pairs_.push_back({found->second, entry});
            std::erase(gone_, found->second);
            gone.erase(found);
            return true;
        });
    }

    const Site& before_;
    const Site& after_;
    std::vector<EntryIndex> new_, gone_;
    std::vector<EntryPair> pairs_;
};

} // namespace

std::vector<EntryPair> pair_entries(const Site& before, const Site& after) {
    return Pairing(before, after).pairs();
}

} // namespace veilleur::changes
