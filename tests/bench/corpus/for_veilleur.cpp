#include "corpus/corpora.hpp"
#include "corpus/files.hpp"
#include "corpus/sheets.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

namespace veilleur::bench {

namespace {

namespace fs = std::filesystem;

std::string id_of(unsigned number) {
    return fmt::format("{}/{}", folder_of(kind_of(number)), name_of(number));
}

std::string link_to(unsigned number, Tongue, const std::string& text) {
    return fmt::format("[{}]({})", text, id_of(number));
}

std::string relations(const Sheet& sheet) {
    std::vector<std::string> ids;
    for (const unsigned number : sheet.related)
        ids.push_back(id_of(number));
    return fmt::format("relations: {{see_also: [{}]}}\n", fmt::join(ids, ", "));
}

std::string method_fields(const Sheet& sheet) {
    constexpr std::array purposes{"solve", "understand", "ideas"};
    constexpr std::array settings{"in_person", "online", "both"};
    std::string text = fmt::format(
        "purpose: [{}]\nduration: {}\nparticipants: {{min: {}, max: {}}}\nsetting: {}\nsteps:\n",
        purposes[sheet.choice], sheet.minutes, sheet.participants, sheet.participants + 6, settings[sheet.choice]);
    unsigned number = 0;
    for (const Step& step : sheet.steps)
        text += fmt::format("  - id: step-{}\n    title: \"{}\"\n    minutes: {}\n    do: \"{}\"\n    say: \"{}\"\n",
                            ++number, step.title, step.minutes, step.act, step.say);
    return text;
}

std::string tool_fields(const Sheet& sheet) {
    constexpr std::array purposes{"dialogue", "orientation", "handover"};
    return fmt::format("purpose: [{}]\nprovider: \"Brusano\"\nlanguages: [fr, nl]\n", purposes[sheet.choice]);
}

std::string term_fields(const Sheet& sheet) {
    const auto forms = [&](Tongue tongue) { return fmt::format("{{short: \"{}\"}}", term_form(tongue, sheet.number)); };
    return fmt::format("forms: {{fr: {}, nl: {}}}\ndefinition: \"{}\"\n", forms(Tongue::fr), forms(Tongue::nl),
                       sheet.summary);
}

std::string fields(const Sheet& sheet) {
    switch (sheet.kind) {
    case Kind::method:
        return method_fields(sheet);
    case Kind::tool:
        return tool_fields(sheet);
    case Kind::role:
        return fmt::format("kind: {}\n", sheet.choice == 0 ? "community" : "care");
    case Kind::term:
        return term_fields(sheet);
    }
    return {};
}

std::string text_of(const Sheet& sheet) {
    return fmt::format("---\ntitle: \"{}\"\nsummary: \"{}\"\ntopics: [{}]\nmaturity: tested\n{}{}---\n\n{}",
                       sheet.title, sheet.summary, fmt::join(sheet.topics, ", "), relations(sheet), fields(sheet),
                       sheet.body);
}

std::string topics() {
    std::string text;
    for (const std::string_view id : topic_ids)
        text += fmt::format("- id: {0}\n  label: {{ fr: \"Thème {0}\", nl: \"Thema {0}\" }}\n", id);
    return text;
}

constexpr auto settings = R"(base_url: "https://bench.example"
title: { fr: "Mesure", nl: "Meting" }
tagline: { fr: "Un corpus fabriqué", nl: "Een gemaakt corpus" }
description: { fr: "Pour mesurer.", nl: "Om te meten." }
source_language: fr
theme: THEME
organisation: { fr: "Mesure", nl: "Meting" }
responsible_publisher: { fr: "Mesure", nl: "Meting" }
licence: { fr: "Libre", nl: "Vrij" }
)";

std::string settings_with(std::string_view theme) {
    std::string text = settings;
    constexpr std::string_view place = "THEME";
    return text.replace(text.find(place), place.size(), theme);
}

void write_content(const fs::path& repository, unsigned count, std::string_view theme, const fs::path& content) {
    copy_folder(repository / "content/types", content / "types");
    write_file(content / "site.yml", settings_with(theme));
    write_file(content / "topics.yml", topics());
    write_file(content / "references.yml", "{}\n");
    write_file(content / "territories.yml", "[]\n");
    write_file(content / "contacts.yml", "[]\n");
    for (unsigned number = 0; number < count; ++number)
        for (const Tongue tongue : {Tongue::fr, Tongue::nl})
            write_file(content / fmt::format("{}.{}.md", id_of(number), code_of(tongue)),
                       text_of(make_sheet(number, count, tongue, link_to)));
}

} // namespace

void write_for_veilleur(const fs::path& repository, unsigned count, const fs::path& project) {
    write_content(repository, count, "bench", project / "content");
    copy_folder(repository / "tests/bench/veilleur", project / "themes/bench");
}

void write_for_brusano(const fs::path& repository, unsigned count, const fs::path& project) {
    write_content(repository, count, "brusano", project / "content");
    copy_folder(repository / "themes/brusano", project / "themes/brusano");
}

} // namespace veilleur::bench
