#include "import/steps.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "base/yaml_text.hpp"
#include "import/emphasis.hpp"
#include "import/field_values.hpp"
#include "import/inline_text.hpp"

#include <algorithm>
#include <set>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_step_title = 90; // code points
constexpr std::size_t most_steps = 40;

struct Step {
    std::string id;
    std::string title;
    std::optional<NamedMinutes> minutes;
    std::string text; // Markdown
};

// "Accueil (10 min) : chacun se présente" -> "Accueil (10 min)", "chacun se présente"
std::pair<std::string_view, std::string_view> cut(std::string_view text) {
    for (const std::string_view sign : {" : ", ": ", " – ", " — "})
        if (const std::size_t at = text.find(sign); at != std::string_view::npos && at > 0)
            return {trimmed(text.substr(0, at)), trimmed(text.substr(at + sign.size()))};
    if (text.ends_with(':')) text.remove_suffix(1);
    return {trimmed(text), {}};
}

Step step_of(const Item& item, std::size_t place) {
    Step step;
    step.id = "step-" + (item.number.empty() ? std::to_string(place) : item.number);
    const auto [title, text] = cut(item.text);
    step.title = title;
    step.text = as_markdown(text);
    if ((step.minutes = minutes_in(title)))
        step.title = step.minutes->rest;
    else if ((step.minutes = minutes_in(text)))
        step.text = as_markdown(step.minutes->rest);
    step.title = without_marks(step.title);
    return step;
}

bool is_good(const Step& step) {
    return !trimmed(step.title).empty() && code_points(step.title) <= longest_step_title;
}

// A list below an item goes on as one text: the field has a line for it.
void add_text(Step& step, const std::string& text) {
    if (!step.text.empty()) step.text += step.text.ends_with('.') ? " " : " ; ";
    step.text += as_markdown(text);
}

std::optional<std::vector<Step>> steps_of(const Block& list) {
    std::vector<Step> steps;
    std::set<std::string> ids;
    for (const Item& item : list.items) {
        if (item.depth > 0) {
            if (steps.empty() || !item.number.empty()) return std::nullopt;
            add_text(steps.back(), item.text);
            continue;
        }
        steps.push_back(step_of(item, steps.size() + 1));
        if (!is_good(steps.back()) || !ids.insert(steps.back().id).second || steps.size() > most_steps)
            return std::nullopt;
    }
    return steps;
}

} // namespace

std::optional<std::vector<std::string>> steps_in_yaml(const Block& list) {
    const auto steps = steps_of(list);
    if (!steps || steps->empty()) return std::nullopt;
    std::vector<std::string> lines;
    for (const Step& step : *steps) {
        lines.push_back("  - id: " + step.id);
        lines.push_back("    title: " + yaml_quoted(step.title));
        if (step.minutes) lines.push_back("    minutes: " + step.minutes->yaml + "  # " + step.minutes->words);
        if (!step.text.empty()) lines.push_back("    do: " + yaml_quoted(step.text));
    }
    return lines;
}

} // namespace veilleur::draft
