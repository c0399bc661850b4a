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
    std::string_view title, introduction, glossary, content, theme, error, warning, example, answer;
};

constexpr PerLanguage<Words> all_words{
    {{{"# Ce que dit la vérification",
       "Tout ce que `veilleur check` peut signaler, avec un exemple. Cette page est écrite par un test : elle dit ce "
       "que "
       "dit le programme.",
       "## Les mots\n\n"
       "| mot | ce que c’est |\n| --- | --- |\n"
       "| fiche | une page du site : deux fichiers de texte, un en français (`.fr.md`) et un en néerlandais (`.nl.md`) "
       "|\n"
       "| champ | une ligne `nom: valeur` en haut de la fiche ; les champs sont entre deux lignes `---` (trois tirets) "
       "|\n"
       "| texte | ce qui suit les champs |\n"
       "| section | un titre qui commence par `##`, et le texte en dessous |\n"
       "| id | un nom court qui ne change pas : `methods/gease` pour une fiche, `- id: frame` pour une étape, "
       "`{#suite}` après un titre |\n"
       "| slug, alias | le nom de la page dans son adresse, et ceux qu’elle a eus avant |\n"
       "| relation | une fiche que cette fiche utilise ou demande, dans le champ `relations` |\n"
       "| reprise | un passage d’une autre fiche, montré ici : `{{include methods/gease#confidentiality}}` |\n"
       "| renvoi | d’où vient ce qui est écrit : `[@causin2022]`, où `causin2022` est la clé d’un ouvrage |\n"
       "| encadré | un texte mis en évidence : `> [!NOTE]`, puis `> le texte` |\n"
       "| guillemets droits | le signe `\"`, et non « » ni “ ” |\n"
       "| UTF-8 | la façon d’enregistrer un texte qui garde tous les accents |\n"
       "| dépôt | l’endroit, sur GitHub, où sont tous les fichiers du site |",
       "## Contenu", "## Thème, pour ceux qui changent l’aspect du site", "Erreur : le site n’est pas publié ainsi.",
       "Avertissement : le site est publié quand même.", "Ce qui est écrit :", "Ce qui est répondu :"},
      {"# Wat de controle zegt",
       "Alles wat `veilleur check` kan melden, met een voorbeeld. Deze pagina wordt door een test geschreven: ze zegt "
       "wat "
       "het programma zegt.",
       "## De woorden\n\n"
       "| woord | wat het is |\n| --- | --- |\n"
       "| fiche | een pagina van de site: twee tekstbestanden, één in het Nederlands (`.nl.md`) en één in het Frans "
       "(`.fr.md`) |\n"
       "| veld | een regel `naam: waarde` boven in de fiche; de velden staan tussen twee regels `---` (drie streepjes) "
       "|\n"
       "| tekst | wat na de velden komt |\n"
       "| sectie | een titel die met `##` begint, en de tekst eronder |\n"
       "| id | een korte naam die niet verandert: `methods/gease` voor een fiche, `- id: frame` voor een stap, "
       "`{#vervolg}` na een titel |\n"
       "| slug, alias | de naam van de pagina in haar adres, en de namen die ze vroeger had |\n"
       "| relatie | een fiche die deze fiche gebruikt of vraagt, in het veld `relations` |\n"
       "| overname | een passage uit een andere fiche, hier getoond: `{{include methods/gease#confidentiality}}` |\n"
       "| verwijzing | waar het vandaan komt: `[@causin2022]`, waarin `causin2022` de sleutel van een werk is |\n"
       "| kader | een tekst die in het oog springt: `> [!NOTE]`, daaronder `> de tekst` |\n"
       "| rechte aanhalingstekens | het teken `\"`, en niet ‘ ’ of “ ” |\n"
       "| UTF-8 | de manier om een tekst op te slaan die alle accenten bewaart |\n"
       "| repository | de plaats, op GitHub, waar alle bestanden van de site staan |",
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
    return std::string(words.title) + "\n\n" + std::string(words.introduction) + "\n\n" + std::string(words.glossary) +
           "\n\n" + std::string(words.content) + "\n" + content + "\n" + std::string(words.theme) + "\n" + theme;
}

std::string message_list_path(Language language) {
    return "docs/messages." + std::string(code(language)) + ".md";
}

} // namespace veilleur::test
