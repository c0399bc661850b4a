#include "reading.hpp"

#include "base/memory_tree.hpp"

namespace veilleur::test {

namespace {

constexpr const char* site_yml = R"(base_url: "https://example.org"
title: { fr: "Site", nl: "Site" }
theme: plain
organisation: { fr: "Asbl", nl: "Vzw" }
)";

constexpr const char* method_yml = R"(name: method
folder: methods
label: { singular: { fr: "Méthode", nl: "Methode" }, plural: { fr: "Méthodes", nl: "Methoden" } }
segment: { fr: methodes, nl: methoden }
fields:
  - { name: words, kind: text, label: { fr: "A", nl: "A" } }
  - { name: prose, kind: markdown, label: { fr: "A", nl: "A" } }
  - { name: materials, kind: list, label: { fr: "A", nl: "A" } }
  - { name: number, kind: number, label: { fr: "A", nl: "A" } }
  - { name: participants, kind: range, label: { fr: "A", nl: "A" } }
  - { name: duration, kind: minutes, label: { fr: "A", nl: "A" } }
  - { name: day, kind: date, label: { fr: "A", nl: "A" } }
  - { name: term, kind: months, label: { fr: "A", nl: "A" } }
  - { name: open, kind: boolean, label: { fr: "A", nl: "A" } }
  - name: setting
    kind: choice
    label: { fr: "A", nl: "A" }
    choices:
      - { id: online, label: { fr: "En ligne", nl: "Op afstand" } }
      - { id: in_person, label: { fr: "En présence", nl: "Ter plaatse" } }
  - name: purpose
    kind: choices
    label: { fr: "A", nl: "A" }
    choices: [{ id: solve, label: { fr: "B", nl: "B" } }, { id: ideas, label: { fr: "C", nl: "C" } }]
  - { name: link, kind: url, label: { fr: "A", nl: "A" } }
  - { name: mail, kind: email, label: { fr: "A", nl: "A" } }
  - { name: call, kind: phone, label: { fr: "A", nl: "A" } }
  - { name: picture, kind: image, label: { fr: "A", nl: "A" } }
  - { name: parent, kind: sheet, label: { fr: "A", nl: "A" } }
  - { name: children, kind: sheets, label: { fr: "A", nl: "A" } }
  - { name: steps, kind: steps, label: { fr: "A", nl: "A" } }
  - { name: contact, kind: group, label: { fr: "A", nl: "A" }, fields: [{ name: who, kind: text, label: { fr: "A", nl: "A" } }] }
  - name: facts
    kind: group
    many: true
    label: { fr: "A", nl: "A" }
    fields:
      - { name: text, kind: text, required: true, translatable: true, label: { fr: "A", nl: "A" } }
      - { name: verified, kind: date, required: true, label: { fr: "A", nl: "A" } }
  - { name: figures, kind: table, label: { fr: "A", nl: "A" } }
relations:
  - { name: uses, label: { fr: "A", nl: "A" }, inverse: { fr: "A", nl: "A" } }
)";

std::string line_of(const Diagnostic& diagnostic, MessageLanguage language) {
    const Position at = diagnostic.where.position;
    const std::string place = at.line == 0 ? "" : std::to_string(at.line) + ":" + std::to_string(at.column) + ": ";
    return place + message_text(diagnostic, language) + " " + hint_text(diagnostic, language) + "\n";
}

std::string sheet_text(std::string_view fields) {
    return "---\ntitle: \"T\"\nsummary: \"S\"\n" + std::string(fields) + "\n---\nBody.\n";
}

} // namespace

Files site(const Files& changes) {
    Files files{
        {"content/site.yml", site_yml},
        {"content/types/method.yml", method_yml},
        {"content/topics.yml", "- { id: network, label: { fr: \"Réseau\", nl: \"Netwerk\" } }\n"},
        {"content/territories.yml",
         "- { id: brussels, level: region, label: { fr: \"Bruxelles\", nl: \"Brussel\" } }\n"},
        {"themes/plain/strings/fr.yml", "menu: \"Menu\"\n"},
        {"themes/plain/strings/nl.yml", "menu: \"Menu\"\n"},
    };
    for (const auto& [path, text] : changes) {
        if (text.empty())
            files.erase(path);
        else
            files[path] = text;
    }
    return files;
}

Outcome load_all(const Files& files, load::Request request) {
    const MemoryTree tree(files);
    Diagnostics diagnostics;
    Outcome outcome;
    outcome.project = load::project(tree, request, diagnostics);
    outcome.sheets = load::sheets(tree, outcome.project, request, diagnostics);
    outcome.diagnostics = diagnostics.sorted();
    return outcome;
}

std::string said(const Files& changes, MessageLanguage language) {
    std::string lines;
    for (const Diagnostic& each : load_all(site(changes)).diagnostics)
        lines += each.where.file + ":" + (each.where.position.line == 0 ? " " : "") + line_of(each, language);
    return lines;
}

std::string said_of(std::string_view fields, MessageLanguage language) {
    std::string lines;
    for (const Diagnostic& each : load_all(site({{std::string(sheet_path), sheet_text(fields)}})).diagnostics)
        lines += line_of(each, language);
    return lines;
}

Sheet sheet_with(std::string_view fields) {
    Outcome outcome = load_all(site({{std::string(sheet_path), sheet_text(fields)}}));
    return outcome.sheets.empty() ? Sheet() : std::move(outcome.sheets.front());
}

} // namespace veilleur::test
