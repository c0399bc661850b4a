#include "commands/diagnostic_formats/counts.hpp"
#include "commands/diagnostic_formats/formats.hpp"

#include <nlohmann/json.hpp>

namespace veilleur::commands {

namespace {

using Json = nlohmann::ordered_json;

Json json_entry(const Diagnostic& diagnostic, MessageLanguage language) {
    const Position position = diagnostic.where.position;
    Json json;
    json["severity"] = message_of(diagnostic.code).severity == Severity::error ? "error" : "warning";
    json["code"] = diagnostic.code;
    json["file"] = diagnostic.where.file;
    if (position.line != 0) json["line"] = position.line;
    if (position.column != 0) json["column"] = position.column;
    json["message"] = message_text(diagnostic, language);
    json["hint"] = hint_text(diagnostic, language);
    json["arguments"] = diagnostic.arguments;
    if (!diagnostic.suggestion.empty()) json["suggestion"] = diagnostic.suggestion;
    return json;
}

} // namespace

std::string json(std::span<const Diagnostic> sorted, MessageLanguage language) {
    const Counts counts = counts_of(sorted);
    Json document{
        {"version", 1}, {"errors", counts.errors}, {"warnings", counts.warnings}, {"diagnostics", Json::array()}};
    for (const Diagnostic& diagnostic : sorted)
        document["diagnostics"].push_back(json_entry(diagnostic, language));
    // Arguments may quote content that is not well-formed UTF-8.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace veilleur::commands
