#include "report/orphans.hpp"

#include <string_view>

namespace veilleur::report {

namespace {

class Reach {
public:
    explicit Reach(const Site& site) : site_(site), reached_(site.entries.size(), false) {
        // A relation shows on both pages; a mention in the text of one, and among what leads to the other.
        for (std::size_t at = 0; at < site.entries.size(); ++at)
            for (const RelatedEntry& related : site.entries[at].related)
                reached_[at] = reached_[related.entry.at()] = true;
        for (std::size_t at = 0; at < site.sheets.size(); ++at)
            follow(site.sheets[at], site.links[at]);
        for (const std::string& id : site.project.site.footer)
            reach(id);
        reach(site.project.site.stale_help);
    }

    bool reaches(std::size_t entry) const { return reached_[entry]; }

private:
    void reach(std::string_view id) {
        if (const EntryIndex entry = site_.entry(id)) reached_[entry.at()] = true;
    }

    void follow(const Sheet& sheet, const SheetLinks& links) {
        for (const EntryIndex term : links.terms)
            reached_[term.at()] = true;
        follow(site_.project.types[sheet.type.at()].fields, sheet.fields);
    }

    // Fields that name sheets show links to them.
    void follow(const std::vector<Field>& fields, const Value& group) {
        for (const Field& field : fields) {
            const Value* value = group.find(field.name);
            if (!value) continue;
            if (field.kind == FieldKind::sheet) reach(value->text());
            for (const Value& item : value->items()) {
                if (field.kind == FieldKind::sheets) reach(item.text());
                follow(field.fields, item);
            }
            if (value->is_mapping()) follow(field.fields, *value);
        }
    }

    const Site& site_;
    std::vector<bool> reached_;
};

} // namespace

std::vector<Orphan> orphans(const Site& site) {
    const Reach reach(site);
    std::vector<Orphan> all;
    for (std::size_t at = 0; at < site.entries.size(); ++at)
        if (!reach.reaches(at)) all.push_back({EntryIndex(at), site.project.types[site.entries[at].type.at()].in_menu});
    return all;
}

} // namespace veilleur::report
