#include "editor/bilingual.hpp"
#include "editor/cms_fields.hpp"
#include "editor/editor.hpp"
#include "model/common_fields.hpp"

namespace veilleur::editor {

namespace {

constexpr std::string_view forge = "https://github.com/";

// Signing in fails with this name, and says it; working on a folder of one's own machine does not need a repository.
constexpr std::string_view no_repository = "repository_url/is-missing-in-site-yml";

std::string repository(const SiteConfiguration& site) {
    std::string_view url = site.repository_url;
    if (!url.starts_with(forge)) return std::string(no_repository);
    url.remove_prefix(forge.size());
    while (url.ends_with('/'))
        url.remove_suffix(1);
    if (url.ends_with(".git")) url.remove_suffix(4);
    return std::string(url);
}

Json collection(const Project& project, const ContentType& type) {
    Json fields = Json::array();
    for (const Field& field : common_fields())
        fields.push_back(cms_common_field(project, field));
    for (const Field& field : type.fields)
        fields.push_back(cms_field(project, field, Sharing::source_only));
    fields.push_back(cms_relations(project, type.relations));
    fields.push_back(cms_sources(project));
    fields.push_back(cms_body(type));
    // An image is kept beside its sheet, under its bare name.
    return {{"name", type.folder},
            {"label", bilingual(type.plural)},
            {"label_singular", bilingual(type.singular)},
            {"description", bilingual(type.description)},
            {"folder", "content/" + type.folder},
            {"extension", "md"},
            {"format", "yaml-frontmatter"},
            {"slug", "{{title}}"},
            {"i18n", true},
            {"media_folder", ""},
            {"public_folder", ""},
            {"fields", std::move(fields)}};
}

} // namespace

std::string cms_configuration(const Project& project) {
    Json collections = Json::array();
    for (const ContentType& type : project.types)
        collections.push_back(collection(project, type));
    const std::string source(code(project.site.source_language));
    const std::string translation(code(other(project.site.source_language)));
    const Json configuration = {
        {"backend", {{"name", "github"}, {"repo", repository(project.site)}, {"open_authoring", true}}},
        {"publish_mode", "editorial_workflow"},
        {"app_title", bilingual(project.site.title)},
        {"site_url", project.site.base_url},
        {"media_folder", "content/images"},
        {"public_folder", "/images"},
        {"slug", {{"encoding", "ascii"}, {"clean_accents", true}, {"maxlength", 60}}},
        {"i18n",
         {{"structure", "multiple_files"},
          {"locales", Json::array({source, translation})},
          {"default_locale", source}}},
        {"output", {{"omit_empty_optional_fields", true}, {"yaml", {{"quote", "double"}}}}},
        {"collections", std::move(collections)}};
    return configuration.dump(2) + "\n";
}

} // namespace veilleur::editor
