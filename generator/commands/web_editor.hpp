#pragma once

#include "commands/options.hpp"
#include "model/output_file.hpp"
#include "model/site.hpp"

#include <filesystem>
#include <string>

namespace veilleur::commands {

// Where pages send those who want to propose something: "/admin/", or nothing where no editor is published or it could
// not say to whom.
std::string web_editor_url(const Options& options, const SiteConfiguration& site);

// Publishes the web editor at /admin/: its page, its configuration and every file of `bundle`. Throws Failure
// (wrong_call) where `bundle` has no editor.js, and (machine_failed) where a file cannot be read.
void publish_web_editor(const std::filesystem::path& bundle, const Site& site, OutputSink& sink);

} // namespace veilleur::commands
