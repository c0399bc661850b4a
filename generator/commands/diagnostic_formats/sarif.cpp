#include "base/escape.hpp"
#include "base/text.hpp"
#include "commands/diagnostic_formats/formats.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <vector>

namespace veilleur::commands {

namespace {

using Json = nlohmann::ordered_json;

// The codes that occur, each with its place in the list of rules.
using Rules = std::map<std::string, std::size_t, std::less<>>;

Rules rules_of(std::span<const Diagnostic> diagnostics) {
    Rules rules;
    for (const Diagnostic& diagnostic : diagnostics)
        rules.emplace(diagnostic.code, 0);
    std::size_t next = 0;
    for (auto& [code, place] : rules)
        place = next++;
    return rules;
}

const char* level(std::string_view code) {
    return message_of(code).severity == Severity::error ? "error" : "warning";
}

const char* tag(MessageLanguage language) {
    switch (language) {
    case MessageLanguage::fr:
        return "fr";
    case MessageLanguage::nl:
        return "nl";
    case MessageLanguage::en:
        break;
    }
    return "en";
}

// A rule speaks of no case in particular: `…` stands where the arguments would.
std::string general(std::string_view wording) {
    const std::vector<std::string> anything(10, "…");
    return filled(wording, anything);
}

Json rule(std::string_view code, MessageLanguage language) {
    const Message& message = message_of(code);
    return {{"id", code},
            {"shortDescription", {{"text", general(message.message.in(language))}}},
            {"help", {{"text", general(message.hint.in(language))}}},
            {"defaultConfiguration", {{"level", level(code)}}}};
}

std::string uri(std::string_view path) {
    std::string encoded;
    for (const std::string_view part : split(path, '/')) {
        if (part.data() != path.data()) encoded += '/';
        escape::url_component(encoded, part);
    }
    return encoded;
}

Json location(const Location& where) {
    Json physical{{"artifactLocation", {{"uri", uri(where.file)}, {"uriBaseId", "%SRCROOT%"}}}};
    if (where.position.line != 0) physical["region"]["startLine"] = where.position.line;
    if (where.position.line != 0 && where.position.column != 0)
        physical["region"]["startColumn"] = where.position.column;
    return {{"physicalLocation", physical}};
}

Json result(const Diagnostic& diagnostic, const Rules& rules, MessageLanguage language) {
    const std::string hint = hint_text(diagnostic, language);
    const std::string said = message_text(diagnostic, language);
    return {{"ruleId", diagnostic.code},
            {"ruleIndex", rules.at(diagnostic.code)},
            {"level", level(diagnostic.code)},
            {"message", {{"text", hint.empty() ? said : said + "\n" + hint}}},
            {"locations", Json::array({location(diagnostic.where)})}};
}

} // namespace

std::string sarif(std::span<const Diagnostic> sorted, MessageLanguage language) {
    const Rules rules = rules_of(sorted);
    Json rule_list = Json::array(), results = Json::array();
    for (const auto& [code, place] : rules)
        rule_list.push_back(rule(code, language));
    for (const Diagnostic& diagnostic : sorted)
        results.push_back(result(diagnostic, rules, language));
    const Json run{{"tool", {{"driver", {{"name", "veilleur"}, {"language", tag(language)}, {"rules", rule_list}}}}},
                   {"language", tag(language)},
                   {"columnKind", "unicodeCodePoints"},
                   {"results", results}};
    const Json document{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                        {"version", "2.1.0"},
                        {"runs", Json::array({run})}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace veilleur::commands
