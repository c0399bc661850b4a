#include "link/freshness.hpp"

#include "model/fields.hpp"

#include <charconv>

namespace veilleur::link {

namespace {

std::optional<int> whole_number(const Value* value) {
    if (!value) return std::nullopt;
    const std::string_view text = value->text();
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<Date> date_in(const Value* value) {
    return value ? parse_date(value->text()) : std::nullopt;
}

void judge_review(const Site& site, Entry& entry, Diagnostics& diagnostics) {
    const Value* reviewed = common_field(site, entry, "reviewed");
    entry.reviewed = date_in(reviewed);
    const int months = whole_number(common_field(site, entry, "review_every"))
                           .value_or(site.project.types[entry.type.at()].review_every);
    if (!entry.reviewed || months <= 0) return;
    entry.review_due = plus_months(*entry.reviewed, months);
    entry.due_for_review = *entry.review_due < site.today;
    if (!entry.due_for_review) return;
    const Sheet& source = site.best(entry, site.best(entry, Language::fr).source_language);
    const Value* own = source.field("reviewed");
    diagnostics.add("review-due", source.at(own ? own->position : Position{1, 1}), {iso(*entry.review_due)});
}

void judge_fact(const Site& site, const Sheet& sheet, const Value& fact, const Value* other, SheetLinks& links,
                Diagnostics& diagnostics) {
    const auto either = [&](std::string_view name) {
        return fact.find(name) ? fact.find(name) : other ? other->find(name) : nullptr;
    };
    const auto verified = date_in(either("verified"));
    const auto months = whole_number(either("valid_months"));
    const Value* id = fact.find("id");
    if (!id || !verified || !months || site.today <= plus_months(*verified, *months)) return;
    links.stale_facts.emplace_back(id->text());
    if (fact.find("verified"))
        diagnostics.add("fact-stale", sheet.at(id->position),
                        {std::string(id->text()), iso(plus_months(*verified, *months))});
}

bool goes_stale(const Field& field) {
    if (field.kind != FieldKind::group || !field.many) return false;
    for (const Field& part : field.fields)
        if (part.name == "verified") return true;
    return false;
}

} // namespace

void judge_freshness(Site& site, Diagnostics& diagnostics) {
    for (Entry& entry : site.entries)
        judge_review(site, entry, diagnostics);
    for (std::size_t at = 0; at < site.sheets.size(); ++at) {
        const Sheet& sheet = site.sheets[at];
        const Sheet* pair = counterpart(site, sheet);
        for (const Field& field : site.project.types[sheet.type.at()].fields) {
            const Value* facts = goes_stale(field) ? sheet.field(field.name) : nullptr;
            if (!facts) continue;
            for (const Value& fact : facts->items()) {
                const Value* id = fact.find("id");
                const Value* other = pair && id ? item_with_id(pair->field(field.name), id->text()) : nullptr;
                judge_fact(site, sheet, fact, other, site.links[at], diagnostics);
            }
        }
    }
}

} // namespace veilleur::link
