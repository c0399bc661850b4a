#include "model/fields.hpp"

namespace veilleur {

const Value* common_field(const Site& site, const Entry& entry, std::string_view name) {
    const Language source = site.best(entry, Language::fr).source_language;
    for (const Language language : {source, other(source)}) {
        const SheetIndex index = entry.sheets[language];
        const Value* found = index ? site.at(index).field(name) : nullptr;
        if (found) return found;
    }
    return nullptr;
}

const Value* field_value(const Value& own, const Value* counterpart, const Field& field) {
    const Value* found = own.find(field.name);
    if (found || field.translatable || !counterpart) return found;
    return counterpart->find(field.name);
}

const Sheet* counterpart(const Site& site, const Sheet& sheet) {
    const SheetIndex index = sheet.entry ? site.at(sheet.entry).sheets[other(sheet.language)] : SheetIndex();
    return index ? &site.at(index) : nullptr;
}

const Value* item_with_id(const Value* sequence, std::string_view id) {
    if (!sequence) return nullptr;
    for (const Value& item : sequence->items()) {
        const Value* found = item.find("id");
        if (found && found->text() == id) return &item;
    }
    return nullptr;
}

Maturity maturity_of(const Site& site, const Sheet& sheet) {
    if (sheet.maturity != Maturity::unstated) return sheet.maturity;
    const Sheet* pair = counterpart(site, sheet);
    return pair ? pair->maturity : Maturity::unstated;
}

} // namespace veilleur
