#pragma once

#include "model/project.hpp"
#include "model/sheet.hpp"

#include <span>
#include <string>

// What editors need to know of the content, made from its types: nothing here knows the name of one.
namespace veilleur::editor {

// JSON Schema (draft 7) of the front matter of one file of a sheet of `type`, with labels and help in both languages.
// What stands in the other file of the pair is not asked for.
std::string sheet_schema(const Project& project, const ContentType& type);

// The configuration of the web editor, Sveltia CMS: one collection per type, French and Dutch side by side, each change
// a pull request on GitHub, relations chosen from `sheets` (JSON; https://sveltiacms.app/en/docs).
std::string cms_configuration(const Project& project, std::span<const Sheet> sheets);

// Whether changes can be proposed with the web editor: the site says where its repository is, and that is GitHub.
bool takes_proposals(const SiteConfiguration& site);

// The page that loads the web editor: index.html beside the configuration and the bundle. In both languages it says
// what to do where the editor does not come.
std::string editor_page(const SiteConfiguration& site);

} // namespace veilleur::editor
