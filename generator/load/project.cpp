#include "load/load.hpp"

#include "base/failure.hpp"
#include "load/configuration.hpp"
#include "load/content_files.hpp"
#include "load/images.hpp"

namespace veilleur::load {

Project project(const SourceTree& tree, const Request& request, Diagnostics& diagnostics) {
    const std::vector<SourceEntry> entries = tree.list(content_folder);
    if (entries.empty())
        throw Failure(
            ExitCode::wrong_call,
            "there is no content/ folder here: call veilleur from the folder of the site, or name it with --source");
    if (!tree.contains(site_file))
        throw Failure(
            ExitCode::wrong_call,
            "there is no file content/site.yml: it names the site and its publisher (see docs/content-model.md)");

    Project project;
    project.types = read_types(tree, diagnostics); // before the theme, which names types
    if (const auto site = read_configuration(tree, site_file, diagnostics)) {
        project.site = read_site(*site, request, diagnostics);
        const Value* theme = site->find("theme");
        read_theme(tree, theme ? theme->position : Position(), project, diagnostics);
    }
    project.topics = read_topics(tree, diagnostics);
    project.territories = read_territories(tree, diagnostics);
    project.works = read_references(tree, diagnostics);
    project.contacts = read_contacts(tree, diagnostics);

    refuse_collisions(entries, diagnostics);
    project.images =
        read_images(tree, sort_files(entries, project.types, diagnostics).images, request.jobs, diagnostics);
    return project;
}

} // namespace veilleur::load
