#include "report/questions.hpp"

#include "model/fields.hpp"

namespace veilleur::report {

namespace {

// The question as the file of `language` has it, or nullptr.
const Value* question_in(const Site& site, const Question& question, Language language) {
    const SheetIndex sheet = site.at(question.asked_in).sheets[language];
    return sheet ? item_with_id(site.at(sheet).field("questions"), question.id) : nullptr;
}

// A member of the question, from the first of the two files that has it.
std::string_view member(const Site& site, const Question& question, Language first, std::string_view name) {
    for (const Language language : {first, other(first)}) {
        const Value* item = question_in(site, question, language);
        const Value* value = item ? item->find(name) : nullptr;
        if (value) return value->text();
    }
    return {};
}

} // namespace

std::vector<std::size_t> open_questions(const Site& site) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < site.questions.size(); ++at) {
        const Question& question = site.questions[at];
        const std::string_view status = member(site, question, Language::fr, "status");
        const bool is_open = status.empty() || status == "open";
        if (is_open && question.continued_in.empty()) open.push_back(at);
    }
    return open;
}

std::string question_text(const Site& site, const Question& question, Language language) {
    const std::string_view text = member(site, question, language, "text");
    return std::string(text.empty() ? std::string_view(question.id) : text);
}

} // namespace veilleur::report
