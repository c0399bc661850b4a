#include "render/questions.hpp"

#include "render/cards.hpp"

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

// Choices of a question as plain values: what a template compares is the id, what it shows the label.
void flatten_choice(Object& question, std::string_view name) {
    const View* choice = question.find(name);
    if (!choice || !choice->object()) return;
    const View id = *choice->object()->find("id");
    const View label = *choice->object()->find("label");
    question.set(name, id).set(std::string(name) + "_label", label);
}

View continued_card(const Site& site, const Object& question, Language language) {
    const View* continues = question.find("continues");
    const std::string_view text = continues ? continues->text() : std::string_view();
    const EntryIndex entry = site.entry(text.substr(0, text.find('#')));
    return entry ? card(site, entry, language) : View();
}

List continuing_cards(const Site& site, EntryIndex asked_in, std::string_view id, Language language) {
    for (const Question& known : site.questions)
        if (known.asked_in == asked_in && known.id == id) return cards(site, known.continued_in, language);
    return {};
}

} // namespace

List question_views(const Site& site, EntryIndex entry, const Object& fields, Language language) {
    List all;
    const View* declared = fields.find("questions");
    if (!declared || !declared->list()) return all;
    for (const View& each : *declared->list()) {
        Object question = *each.object();
        const View* id = question.find("id");
        List continued = continuing_cards(site, entry, id ? id->text() : std::string_view(), language);
        question.set("continues", continued_card(site, question, language));
        question.set("continued_in", std::move(continued));
        for (const std::string_view name : {"level", "status"})
            flatten_choice(question, name);
        all.emplace_back(std::move(question));
    }
    return all;
}

} // namespace veilleur::render
