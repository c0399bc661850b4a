#include "load/configuration.hpp"

#include "base/text.hpp"
#include "load/edit_url.hpp"
#include "load/keys.hpp"
#include "load/text_file.hpp"
#include "load/web_address.hpp"
#include "load/yaml.hpp"

namespace veilleur::load {

namespace {

std::string without_slash(std::string text) {
    while (text.ends_with('/'))
        text.pop_back();
    return text;
}

std::string address(Keys& keys, std::string_view key, Presence presence) {
    std::string text = keys.text(key, presence);
    if (text.empty() || is_plain_web_address(text)) return text;
    keys.fault("field-not-url", keys.position(key), {std::string(key)});
    return {};
}

Language language(Keys& keys) {
    const std::string code = keys.text("source_language");
    if (code.empty()) return Language::fr;
    if (const auto known = language_of(code)) return *known;
    keys.fault("field-not-a-choice", keys.position("source_language"), {"source_language", code, "fr, nl"});
    return Language::fr;
}

} // namespace

std::optional<Value> read_configuration(const SourceTree& tree, std::string_view path, Diagnostics& diagnostics) {
    if (!tree.contains(path)) return std::nullopt;
    std::string bytes = tree.read(path);
    const SourceEntry entry{std::string(path), EntryKind::file, bytes.size()};
    if (entry.size > largest_configuration) {
        diagnostics.add("file-too-large", {entry.path, {}},
                        {std::to_string((entry.size + 1023) / 1024), std::to_string(largest_configuration / 1024)});
        return std::nullopt;
    }
    const std::optional<std::string> text = clean_text(std::move(bytes), path, diagnostics);
    return text ? read_yaml(YamlSource(path, *text), diagnostics) : std::nullopt;
}

SiteConfiguration read_site(const Value& value, const Request& request, Diagnostics& diagnostics) {
    SiteConfiguration site;
    if (!expect_mapping(value, "site.yml", site_file, diagnostics)) return site;
    Keys keys(value, site_file, diagnostics);
    site.base_url = without_slash(address(keys, "base_url", Presence::required));
    if (!request.base_url_override.empty()) site.base_url = without_slash(request.base_url_override);
    site.title = keys.texts("title", Presence::required);
    site.tagline = keys.texts("tagline");
    site.description = keys.texts("description");
    site.source_language = language(keys);
    site.theme = keys.text("theme", Presence::required);
    site.organisation = keys.texts("organisation", Presence::required);
    site.organisation_url = address(keys, "organisation_url", Presence::optional);
    site.responsible_publisher = keys.texts("responsible_publisher");
    site.contact_email = keys.text("contact_email");
    site.licence = keys.texts("licence");
    site.licence_url = address(keys, "licence_url", Presence::optional);
    site.repository_url = without_slash(address(keys, "repository_url", Presence::optional));
    site.edit_url = read_edit_url(keys, site.repository_url);
    site.stale_help = keys.text("stale_help");
    site.footer = keys.list("footer");
    keys.refuse_others();
    return site;
}

} // namespace veilleur::load
