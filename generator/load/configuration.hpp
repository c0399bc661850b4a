#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "load/load.hpp"
#include "model/project.hpp"

#include <optional>
#include <string_view>
#include <vector>

// One reader per file of configuration. What is wrong goes into the diagnostics; what is right comes out.
namespace veilleur::load {

// The tree of a file of YAML below content/ or a theme. No value if it is not there (silently), or cannot be read.
std::optional<Value> read_configuration(const SourceTree& tree, std::string_view path, Diagnostics& diagnostics);

SiteConfiguration read_site(const Value& site, const Request& request, Diagnostics& diagnostics);

// By order, then name; each with `see_also` among its relations and the fields of steps filled in.
std::vector<ContentType> read_types(const SourceTree& tree, Diagnostics& diagnostics);

std::vector<Topic> read_topics(const SourceTree& tree, Diagnostics& diagnostics);
std::vector<Territory> read_territories(const SourceTree& tree, Diagnostics& diagnostics);
std::vector<Work> read_references(const SourceTree& tree, Diagnostics& diagnostics);
std::vector<Contact> read_contacts(const SourceTree& tree, Diagnostics& diagnostics);

// The files of the theme that site.yml names, and its strings. `named_at` is where it is named.
void read_theme(const SourceTree& tree, Position named_at, Project& project, Diagnostics& diagnostics);

inline constexpr std::string_view site_file = "content/site.yml";
inline constexpr std::string_view topics_file = "content/topics.yml";
inline constexpr std::string_view territories_file = "content/territories.yml";
inline constexpr std::string_view references_file = "content/references.yml";
inline constexpr std::string_view contacts_file = "content/contacts.yml";
inline constexpr std::string_view types_folder = "content/types";

} // namespace veilleur::load
