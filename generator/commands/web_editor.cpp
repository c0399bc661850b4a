#include "commands/web_editor.hpp"

#include "base/failure.hpp"
#include "editor/editor.hpp"

#include <fstream>
#include <iterator>
#include <vector>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

constexpr const char* folder = "admin/";

std::string content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file) throw Failure(ExitCode::machine_failed, "cannot read " + path.string());
    return bytes;
}

std::vector<std::string> sources(const Site& site) {
    std::vector<std::string> files{"content/site.yml"};
    for (const ContentType& type : site.project.types)
        files.push_back(type.file);
    for (const Sheet& sheet : site.sheets)
        files.push_back(sheet.path);
    return files;
}

} // namespace

std::string web_editor_url(const Options& options, const SiteConfiguration& site) {
    return options.editor.empty() || !editor::takes_proposals(site) ? "" : "/admin/";
}

void publish_web_editor(const fs::path& bundle, const Site& site, OutputSink& sink) {
    if (!fs::is_regular_file(bundle / "editor.js"))
        throw Failure(ExitCode::wrong_call, bundle.string() + ": no editor.js there; script/editor makes it");
    sink.add({folder + std::string("index.html"), editor::editor_page(site.project.site), {"content/site.yml"}});
    sink.add(
        {folder + std::string("config.json"), editor::cms_configuration(site.project, site.sheets), sources(site)});
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(bundle))
        if (entry.is_regular_file())
            sink.add({folder + fs::relative(entry.path(), bundle).generic_string(), content(entry.path()), {}});
}

} // namespace veilleur::commands
