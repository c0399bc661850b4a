#include "search/texts.hpp"

#include "model/fields.hpp"
#include "search/visible_text.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

class Gatherer {
public:
    Gatherer(const Sheet& sheet, Language language) : sheet_(sheet), language_(language) {}

    void add(TextField field, std::string_view text, std::uint32_t place = 0, std::uint32_t times = 1) {
        if (!text.empty()) texts_.push_back({field, times, place, std::string(text)});
    }

    // A declared field: its words, those of its choices in this language, and of the groups inside.
    void add_value(const Field& field, const Value& value, std::uint32_t times) {
        if (field.kind == FieldKind::choice || field.kind == FieldKind::choices)
            return add_choices(field, value, times);
        if (field.kind == FieldKind::group || field.kind == FieldKind::steps) return add_groups(field, value, times);
        if (value.fragment < sheet_.fragments.size()) {
            // A text of its own stands on the page under its name.
            add(TextField::field, field.label[language_], 0, times);
            return add(TextField::field, visible_text(sheet_.fragments[value.fragment].html), 0, times);
        }
        if (field.kind != FieldKind::text && field.kind != FieldKind::list) return;
        add(TextField::field, value.text(), 0, times);
        for (const Value& item : value.items())
            add(TextField::field, item.text(), 0, times);
    }

    // Headings and what stands below each, up to the next of any level.
    void add_body(const Document& document) {
        const std::string_view html = document.html;
        const std::vector<Heading>& headings = document.headings;
        const std::size_t first = headings.empty() ? html.size() : headings.front().begin;
        add(TextField::body, visible_text(html.substr(0, first)));
        for (std::size_t at = 0; at < headings.size(); ++at) {
            const auto place = static_cast<std::uint32_t>(at + 1);
            const std::size_t end = at + 1 < headings.size() ? headings[at + 1].begin : html.size();
            add(TextField::heading, headings[at].text, place);
            add(TextField::body, visible_text(html.substr(headings[at].content, end - headings[at].content)), place);
        }
    }

    // The forms of a term in this language: all but the acronyms of the other one.
    void add_forms(const Value& forms) {
        const Value* own = forms.find(code(language_));
        if (!own) return;
        for (const Member& member : own->members()) {
            add(TextField::forms, member.value.text());
            for (const Value& form : member.value.items())
                add(TextField::forms, form.text());
        }
    }

    // What readers type and the page does not say counts as another name of it.
    void add_keywords() {
        const Value* keywords = sheet_.field("keywords");
        if (!keywords) return;
        for (const Value& keyword : keywords->items())
            add(TextField::forms, keyword.text());
    }

    std::vector<SearchedText> take() { return std::move(texts_); }

private:
    void add_choices(const Field& field, const Value& value, std::uint32_t times) {
        const auto add_one = [&](std::string_view id) {
            const auto choice = std::ranges::find(field.choices, id, &Choice::id);
            if (choice != field.choices.end()) add(TextField::field, choice->label[language_], 0, times);
        };
        add_one(value.text());
        for (const Value& item : value.items())
            add_one(item.text());
    }

    void add_groups(const Field& field, const Value& value, std::uint32_t times) {
        const auto add_one = [&](const Value& group) {
            for (const Field& inner : field.fields)
                if (const Value* found = group.find(inner.name)) add_value(inner, *found, times);
        };
        if (value.is_mapping()) add_one(value);
        for (const Value& item : value.items())
            add_one(item);
    }

    const Sheet& sheet_;
    Language language_;
    std::vector<SearchedText> texts_;
};

// A term's forms stand in either file, both languages together.
const Value* forms_of(const Site& site, const Entry& entry) {
    if (!site.project.types[entry.type.at()].defines_terms) return nullptr;
    return common_field(site, entry, "forms");
}

void add_declared_fields(Gatherer& gatherer, const Site& site, const Sheet& sheet, const Value* forms) {
    const Sheet* pair = counterpart(site, sheet);
    for (const Field& field : site.project.types[sheet.type.at()].fields) {
        if (field.search_weight == 0 || (forms && field.name == "forms")) continue;
        const Value* own = sheet.field(field.name);
        const bool in_pair = !own && pair && !field.translatable && field.kind != FieldKind::markdown;
        const Value* value = in_pair ? pair->field(field.name) : own;
        if (value) gatherer.add_value(field, *value, field.search_weight);
    }
}

} // namespace

std::vector<SearchedText> searched_texts(const Site& site, const Entry& entry, Language language) {
    const Sheet& sheet = site.at(entry.sheets[language]);
    const Value* forms = forms_of(site, entry);
    Gatherer gatherer(sheet, language);
    gatherer.add(TextField::title, sheet.title);
    gatherer.add(TextField::summary, sheet.summary);
    if (forms) gatherer.add_forms(*forms);
    gatherer.add_keywords();
    add_declared_fields(gatherer, site, sheet, forms);
    gatherer.add_body(sheet.document);
    return gatherer.take();
}

std::vector<SearchedText> other_texts(const Site& site, const Entry& entry, Language language) {
    const SheetIndex pair = entry.sheets[other(language)];
    const Value* forms = forms_of(site, entry);
    Gatherer gatherer(site.best(entry, other(language)), other(language));
    if (pair) gatherer.add(TextField::title, site.at(pair).title);
    if (forms) gatherer.add_forms(*forms);
    return gatherer.take();
}

} // namespace veilleur::search
