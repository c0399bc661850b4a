#include "link/questions.hpp"

#include "base/text.hpp"
#include "model/fields.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

const Value* questions_of(const Site& site, const Entry& entry) {
    if (!site.project.types[entry.type.at()].carries_questions) return nullptr;
    return common_field(site, entry, "questions");
}

std::vector<std::string> ids_in(const Value& questions) {
    std::vector<std::string> ids;
    for (const Value& question : questions.items())
        if (const Value* id = question.find("id")) ids.emplace_back(id->text());
    return ids;
}

void ask(Site& site, std::size_t at) {
    const Value* questions = questions_of(site, site.entries[at]);
    if (!questions) return;
    for (const std::string& id : ids_in(*questions))
        site.questions.push_back({id, EntryIndex(at), {}});
}

void note_continuation(Site& site, std::string_view id, EntryIndex asked_in, EntryIndex continued_in) {
    for (Question& question : site.questions)
        if (question.id == id && question.asked_in == asked_in) question.continued_in.push_back(continued_in);
}

void continue_question(Site& site, const Sheet& sheet, const Value& continues, const Targets& targets,
                       Diagnostics& diagnostics) {
    const std::string_view text = continues.text();
    const std::size_t mark = text.find('#');
    const EntryIndex from = targets.find(text.substr(0, mark), sheet.at(continues.position), diagnostics);
    if (!from) return;
    const std::string id(mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1));
    const Value* asked = questions_of(site, site.at(from));
    const std::vector<std::string> known = asked ? ids_in(*asked) : std::vector<std::string>();
    if (std::ranges::find(known, id) == known.end())
        diagnostics.add("unknown-question", sheet.at(continues.position), {id, site.at(from).id}, nearest(id, known));
    else
        note_continuation(site, id, from, sheet.entry);
}

} // namespace

void trace_questions(Site& site, const Targets& targets, Diagnostics& diagnostics) {
    for (std::size_t at = 0; at < site.entries.size(); ++at)
        ask(site, at);
    for (const Sheet& sheet : site.sheets) {
        const Value* questions = sheet.field("questions");
        if (!questions || !site.project.types[sheet.type.at()].carries_questions) continue;
        for (const Value& question : questions->items())
            if (const Value* continues = question.find("continues"))
                continue_question(site, sheet, *continues, targets, diagnostics);
    }
    for (Question& question : site.questions) {
        std::ranges::sort(question.continued_in);
        const auto repeated = std::ranges::unique(question.continued_in);
        question.continued_in.erase(repeated.begin(), repeated.end());
    }
}

} // namespace veilleur::link
