#include "report/peers.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace veilleur::report {

namespace {

using Label = PerLanguage<std::string>;
using Parts = std::vector<std::pair<std::string, Label>>; // key and name, in the order in which they are shown

Label nested(const Label& outer, const Label& inner) {
    return {{outer.values[0] + "\u00A0: " + inner.values[0], outer.values[1] + ": " + inner.values[1]}};
}

Label label_of(const Field& field) {
    return field.label[Language::fr].empty() ? Label{{field.name, field.name}} : field.label;
}

bool has_member(const Value& value, std::string_view name) {
    if (value.find(name)) return true;
    return std::ranges::any_of(value.items(), [&](const Value& item) { return item.find(name) != nullptr; });
}

// Collects what one sheet has.
class Collector {
public:
    Collector(const Site& site, const Entry& entry) : site_(site), entry_(entry) {
        fields();
        sections();
        relations();
    }

    Parts take() { return std::move(parts_); }

private:
    void add(const std::string& key, const Label& label) {
        if (std::ranges::count(parts_, key, &Parts::value_type::first) == 0) parts_.emplace_back(key, label);
    }

    void fields() {
        for (const Field& field : site_.project.types[entry_.type.at()].fields)
            for (const Language language : all_languages) {
                const SheetIndex sheet = entry_.sheets[language];
                const Value* value = sheet ? site_.at(sheet).field(field.name) : nullptr;
                if (value) add_field(field, *value);
            }
    }

    void add_field(const Field& field, const Value& value) {
        add("field " + field.name, label_of(field));
        for (const Field& part : field.fields)
            if (has_member(value, part.name))
                add("field " + field.name + "." + part.name, nested(label_of(field), label_of(part)));
    }

    // By the ids of the original; the translation has the same sections in the same order, or their names stay as they
    // are.
    void sections() {
        const Sheet& some = site_.best(entry_, Language::fr);
        const Sheet& original = site_.best(entry_, some.source_language);
        const SheetIndex other_index = entry_.sheets[other(original.language)];
        const auto& headings = original.document.headings;
        const auto* theirs = other_index ? &site_.at(other_index).document.headings : nullptr;
        const bool parallel = theirs && theirs->size() == headings.size();
        for (std::size_t at = 0; at < headings.size(); ++at) {
            Label label{{headings[at].text, headings[at].text}};
            if (parallel) label[other(original.language)] = (*theirs)[at].text;
            if (headings[at].level == 2) add("section " + headings[at].id, label);
        }
    }

    void relations() {
        const ContentType& own = site_.project.types[entry_.type.at()];
        for (const RelatedEntry& related : entry_.related) {
            const ContentType& declaring =
                related.inverse ? site_.project.types[site_.at(related.entry).type.at()] : own;
            const auto kind = std::ranges::find(declaring.relations, related.kind, &RelationKind::name);
            if (kind == declaring.relations.end()) continue;
            add("relation " + related.kind + (related.inverse ? " inverse" : ""),
                related.inverse ? kind->inverse : kind->label);
        }
    }

    const Site& site_;
    const Entry& entry_;
    Parts parts_;
};

PeerGroup group_of(const Site& site, TypeIndex type) {
    PeerGroup group{type, {}, {}};
    std::map<std::string, std::size_t> places;
    for (std::size_t at = 0; at < site.entries.size(); ++at) {
        if (site.entries[at].type != type) continue;
        Peer peer{EntryIndex(at), {}, {}};
        for (const auto& [key, label] : Collector(site, site.entries[at]).take()) {
            const auto [place, is_new] = places.emplace(key, group.parts.size());
            if (is_new) group.parts.push_back(label);
            peer.has.push_back(place->second);
        }
        std::ranges::sort(peer.has);
        group.peers.push_back(std::move(peer));
    }
    for (Peer& peer : group.peers)
        for (std::size_t part = 0; part < group.parts.size(); ++part)
            if (!std::ranges::binary_search(peer.has, part)) peer.lacks.push_back(part);
    return group;
}

} // namespace

std::vector<PeerGroup> peer_groups(const Site& site) {
    std::vector<PeerGroup> groups;
    for (std::size_t type = 0; type < site.project.types.size(); ++type)
        if (site.project.types[type].peers) groups.push_back(group_of(site, TypeIndex(type)));
    std::erase_if(groups, [](const PeerGroup& group) { return group.peers.empty(); });
    return groups;
}

} // namespace veilleur::report
