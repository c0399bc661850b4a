#include "message_list.hpp"

#include "base/text.hpp"
#include "catalogue.hpp"
#include "fault_case.hpp"
#include "pipeline.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace veilleur::test {

namespace {

constexpr std::size_t longest_example = 1'000; // bytes; what is longer shows the answer alone

struct Words {
    std::string_view title, introduction, content, theme, error, warning, example, answer;
};

constexpr PerLanguage<Words> all_words{
    {{{"# Ce que dit la vérification",
       "Tout ce que `veilleur check` peut signaler, avec un exemple. Cette page est écrite par un test : elle dit ce "
       "que "
       "dit le programme.",
       "## Contenu", "## Thème, pour ceux qui changent l’aspect du site", "Erreur : le site n’est pas publié ainsi.",
       "Avertissement : le site est publié quand même.", "Ce qui est écrit :", "Ce qui est répondu :"},
      {"# Wat de controle zegt",
       "Alles wat `veilleur check` kan melden, met een voorbeeld. Deze pagina wordt door een test geschreven: ze zegt "
       "wat "
       "het programma zegt.",
       "## Inhoud", "## Thema, voor wie het uitzicht van de site verandert",
       "Fout: zo wordt de site niet gepubliceerd.", "Waarschuwing: de site wordt toch gepubliceerd.",
       "Wat er staat:", "Wat er geantwoord wordt:"}}}};

struct Example {
    std::string written; // the files of the case, or nothing where they cannot be shown
    Diagnostic found;
};

// Files that are escaped, repeated or no plain files tell a reader nothing.
std::string shown(const FaultCase& fault_case) {
    const bool is_plain = fault_case.others.empty() && fault_case.overlay.find(")\n") == std::string::npos;
    return is_plain && fault_case.overlay.size() <= longest_example ? fault_case.overlay : "";
}

// The example of each code that has a case of its own: the first one, by name.
std::map<std::string, Example> examples() {
    const Codes codes = catalogue();
    std::map<std::string, Example> all;
    for (const std::filesystem::path& file : case_files()) {
        const std::string code = code_of(file, codes);
        if (code.empty() || all.contains(code)) continue;
        const FaultCase fault_case = read_fault_case(file);
        const std::vector<Diagnostic> found = diagnose(fault_case, code);
        const auto own = std::ranges::find(found, code, &Diagnostic::code);
        if (own != found.end()) all.emplace(code, Example{shown(fault_case), *own});
    }
    return all;
}

// Fenced so that whatever a case holds shows as it is written.
std::string block(std::string_view text) {
    return "````text\n" + std::string(trimmed(text)) + "\n````\n";
}

std::string place_of(const Diagnostic& found) {
    const Location& where = found.where;
    return where.position.line == 0 ? where.file : where.file + ":" + std::to_string(where.position.line);
}

Diagnostic without_arguments(std::string_view code) {
    return {std::string(code), {}, std::vector<std::string>(6, "…"), {}};
}

std::string entry(const Message& message, const Example* example, Language language) {
    const Words& words = all_words[language];
    const MessageLanguage speech = language == Language::fr ? MessageLanguage::fr : MessageLanguage::nl;
    std::string text = "\n### `" + std::string(message.code) + "`\n\n";
    text += std::string(message.severity == Severity::error ? words.error : words.warning) + "\n";
    if (example && !example->written.empty())
        text += "\n" + std::string(words.example) + "\n\n" + block(example->written);
    const Diagnostic said = example ? example->found : without_arguments(message.code);
    text += "\n" + std::string(words.answer) + "\n\n";
    return text +
           block((example ? place_of(said) + "\n" : "") + message_text(said, speech) + "\n" + hint_text(said, speech));
}

bool is_for_themes(std::string_view code) {
    return code.starts_with("template-") || code.starts_with("theme-") || code.starts_with("string");
}

} // namespace

std::string message_list(Language language) {
    static const std::map<std::string, Example> known = examples();
    std::string content, theme;
    for (const std::string& code : catalogue()) {
        const auto example = known.find(code);
        std::string& part = is_for_themes(code) ? theme : content;
        part += entry(message_of(code), example == known.end() ? nullptr : &example->second, language);
    }
    const Words& words = all_words[language];
    return std::string(words.title) + "\n\n" + std::string(words.introduction) + "\n\n" + std::string(words.content) +
           "\n" + content + "\n" + std::string(words.theme) + "\n" + theme;
}

std::string message_list_path(Language language) {
    return "docs/messages." + std::string(code(language)) + ".md";
}

} // namespace veilleur::test
