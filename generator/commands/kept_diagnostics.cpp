#include "commands/kept_diagnostics.hpp"

#include "base/digest.hpp"

#include <nlohmann/json.hpp>

namespace veilleur::commands {

namespace {

using nlohmann::json;

constexpr std::size_t digest_length = 64;

json to_json(const Diagnostic& each) {
    return json::array({each.code, each.where.file, each.where.position.line, each.where.position.column,
                        each.arguments, each.suggestion});
}

Diagnostic from_json(const json& kept) {
    Diagnostic diagnostic;
    diagnostic.code = kept.at(0);
    diagnostic.where = {kept.at(1), {kept.at(2), kept.at(3)}};
    diagnostic.arguments = kept.at(4).get<std::vector<std::string>>();
    diagnostic.suggestion = kept.at(5);
    return diagnostic;
}

} // namespace

// An argument may quote bytes of a file that are no text: CBOR keeps them as they are.
std::string packed(const std::vector<Diagnostic>& diagnostics) {
    json all = json::array();
    for (const Diagnostic& each : diagnostics)
        all.push_back(to_json(each));
    std::string bytes;
    json::to_cbor(all, bytes);
    return sha256_hex(bytes) + bytes;
}

std::optional<std::vector<Diagnostic>> unpacked_diagnostics(std::string_view bytes) {
    const std::string_view digest = bytes.substr(0, digest_length);
    bytes.remove_prefix(digest.size());
    if (digest != sha256_hex(bytes)) return std::nullopt;
    std::vector<Diagnostic> diagnostics;
    for (const json& each : json::from_cbor(bytes))
        diagnostics.push_back(from_json(each));
    return diagnostics;
}

} // namespace veilleur::commands
