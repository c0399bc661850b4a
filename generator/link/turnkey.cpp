#include "link/turnkey.hpp"

#include "model/fields.hpp"

#include <charconv>
#include <utility>

namespace veilleur::link {

namespace {

int number_in(const Value* value) {
    int number = 0;
    if (value) std::from_chars(value->text().data(), value->text().data() + value->text().size(), number);
    return number;
}

// A field of an entry, whichever of its files has it.
struct Found {
    const Sheet* sheet = nullptr;
    const Value* value = nullptr;
};

Found find(const Site& site, const Entry& entry, std::string_view name) {
    const Language source = site.best(entry, Language::fr).source_language;
    for (const Language language : {source, other(source)}) {
        const SheetIndex index = entry.sheets[language];
        const Value* value = index ? site.at(index).field(name) : nullptr;
        if (value && !value->is_null()) return {&site.at(index), value};
    }
    return {};
}

std::pair<int, int> bounds_of(const Value* duration) {
    if (!duration) return {0, 0};
    if (duration->is_scalar()) return {number_in(duration), number_in(duration)};
    return {number_in(duration->find("min")), number_in(duration->find("max"))};
}

const Field* field_of_kind(const ContentType& type, FieldKind kind) {
    for (const Field& field : type.fields)
        if (field.kind == kind && field.turnkey) return &field;
    return nullptr;
}

bool every_step_is_complete(const Value& steps) {
    for (const Value& step : steps.items())
        if (number_in(step.find("minutes")) <= 0 || !step.find("say")) return false;
    return !steps.items().empty();
}

int total_minutes(const Value& steps) {
    int total = 0;
    for (const Value& step : steps.items())
        total += number_in(step.find("minutes"));
    return total;
}

std::string span_of(int shortest, int longest) {
    return shortest == longest ? std::to_string(shortest) : std::to_string(shortest) + "–" + std::to_string(longest);
}

bool steps_are_ready(const Site& site, const Entry& entry, const Field& field, Diagnostics& diagnostics) {
    const ContentType& type = site.project.types[entry.type.at()];
    const Found steps = find(site, entry, field.name);
    const Field* duration = field_of_kind(type, FieldKind::minutes);
    if (!steps.value) return false;
    const int total = total_minutes(*steps.value);
    const auto [shortest, longest] = bounds_of(duration ? find(site, entry, duration->name).value : nullptr);
    const bool adds_up = longest == 0 || (shortest <= total && total <= longest);
    if (total > 0 && !adds_up)
        diagnostics.add("minutes-do-not-add-up", steps.sheet->at(steps.value->position),
                        {std::to_string(total), span_of(shortest, longest)});
    return adds_up && every_step_is_complete(*steps.value);
}

void judge(const Site& site, Entry& entry, Diagnostics& diagnostics) {
    const ContentType& type = site.project.types[entry.type.at()];
    for (const Field& field : type.fields) {
        if (!field.turnkey) continue;
        const bool ready = field.kind == FieldKind::steps ? steps_are_ready(site, entry, field, diagnostics)
                                                          : find(site, entry, field.name).value != nullptr;
        if (!ready) entry.missing_for_turnkey.push_back(field.name);
    }
    entry.turnkey = entry.missing_for_turnkey.empty();
}

} // namespace

void judge_turnkey(Site& site, Diagnostics& diagnostics) {
    for (Entry& entry : site.entries)
        if (site.project.types[entry.type.at()].turnkey) judge(site, entry, diagnostics);
}

} // namespace veilleur::link
