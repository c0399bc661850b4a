#include "link/translations.hpp"

#include "base/parallel.hpp"
#include "model/fields.hpp"

#include <fmt/format.h>

#include <array>

namespace veilleur::link {

namespace {

constexpr std::array common_fields{"topics",   "territory", "relations",    "sources",
                                   "maturity", "reviewed",  "review_every", "source_language"};

// Compares one pair: `source` is the file written first, `translation` the other one, where faults are reported.
class Comparison {
public:
    Comparison(const Sheet& source, const Sheet& translation, Diagnostics& diagnostics)
        : source_(source), translation_(translation), diagnostics_(diagnostics) {}

    void compare(const std::vector<Field>& fields) {
        for (const char* name : common_fields)
            scalar(name, source_.fields, translation_.fields);
        groups(fields, source_.fields, translation_.fields);
    }

private:
    void groups(const std::vector<Field>& fields, const Value& source, const Value& translation) {
        for (const Field& field : fields) {
            const bool has_fields = field.kind == FieldKind::steps || field.kind == FieldKind::group;
            const bool many = field.kind == FieldKind::steps || field.many;
            if (has_fields && many)
                items(field, source.find(field.name), translation.find(field.name));
            else if (has_fields)
                group(field, source.find(field.name), translation.find(field.name));
            else if (!field.translatable)
                scalar(field.name, source, translation);
        }
    }

    void group(const Field& field, const Value* source, const Value* translation) {
        if (source && translation) groups(field.fields, *source, *translation);
    }

    void items(const Field& field, const Value* source, const Value* translation) {
        if (!source || !translation) return;
        for (const Value& item : translation->items()) {
            const Value* id = item.find("id");
            const Value* found = id ? item_with_id(source, id->text()) : nullptr;
            if (found)
                groups(field.fields, *found, item);
            else if (id)
                missing(field, *id);
        }
    }

    void missing(const Field& field, const Value& id) {
        diagnostics_.add("item-without-counterpart", translation_.at(id.position),
                         {std::string(id.text()), field.name, source_.path});
    }

    void scalar(std::string_view name, const Value& source, const Value& translation) {
        const Value* first = source.find(name);
        const Value* second = translation.find(name);
        if (!first || !second || same(*first, *second)) return;
        diagnostics_.add("translation-differs", translation_.at(second->position),
                         {std::string(name), fmt::format("{}:{}", source_.path, first->position.line)});
    }

    const Sheet& source_;
    const Sheet& translation_;
    Diagnostics& diagnostics_;
};

} // namespace

void compare_translations(const Site& site, unsigned jobs, Diagnostics& diagnostics) {
    parallel_for(site.entries.size(), jobs, [&](std::size_t at) {
        const Entry& entry = site.entries[at];
        if (!entry.sheets[Language::fr] || !entry.sheets[Language::nl]) return;
        const Language from = site.at(entry.sheets[Language::fr]).source_language;
        const Sheet& source = site.at(entry.sheets[from]);
        const Sheet& translation = site.at(entry.sheets[other(from)]);
        Comparison(source, translation, diagnostics).compare(site.project.types[entry.type.at()].fields);
    });
}

} // namespace veilleur::link
