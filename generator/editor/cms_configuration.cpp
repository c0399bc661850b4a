#include "editor/bilingual.hpp"
#include "editor/cms_fields.hpp"
#include "editor/editor.hpp"
#include "editor/repository.hpp"
#include "model/common_fields.hpp"

namespace veilleur::editor {

namespace {

// Signing in fails with this name, and says it; working on a folder of one's own machine does not need a repository.
constexpr std::string_view no_repository = "repository_url/is-missing-in-site-yml";

// Who proposes works on a fork of a public repository, and is asked for no more than that needs.
Json backend(const SiteConfiguration& site) {
    return {{"name", "github"},
            {"repo", takes_proposals(site) ? github_repository(site) : std::string(no_repository)},
            {"auth_scope", "public_repo"},
            {"open_authoring", true}};
}

// A name for ever: it comes from the title, and whoever knows a better one types that.
Json id_of_new_sheets() {
    return {{"template", "{{title}}"}, {"editable", Json::array({"create"})}, {"pattern", id_rule()}};
}

Json collection(const Offer& offer, const ContentType& type) {
    Json fields = Json::array();
    for (const Field& field : common_fields())
        fields.push_back(cms_common_field(offer, field));
    for (const Field& field : type.fields)
        fields.push_back(cms_field(offer, field, Sharing::source_only));
    fields.push_back(cms_relations(offer, type.relations));
    fields.push_back(cms_sources(offer.project));
    fields.push_back(cms_body(type));
    // An image is kept beside its sheet, under its bare name.
    return {{"name", type.folder},
            {"label", bilingual(type.plural)},
            {"label_singular", bilingual(type.singular)},
            {"description", bilingual(type.description)},
            {"folder", "content/" + type.folder},
            {"extension", "md"},
            {"format", "yaml-frontmatter"},
            {"slug", id_of_new_sheets()},
            {"i18n", true},
            {"media_folder", ""},
            {"public_folder", ""},
            {"fields", std::move(fields)}};
}

} // namespace

std::string cms_configuration(const Project& project, std::span<const Sheet> sheets) {
    Json collections = Json::array();
    for (const ContentType& type : project.types)
        collections.push_back(collection({project, sheets}, type));
    const std::string source(code(project.site.source_language));
    const std::string translation(code(other(project.site.source_language)));
    const Json configuration = {{"backend", backend(project.site)},
                                {"publish_mode", "editorial_workflow"},
                                {"editor", {{"preview", false}}},
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
