#include "commands/editor_config.hpp"

#include "base/work_tree.hpp"
#include "commands/report.hpp"
#include "editor/editor.hpp"
#include "load/load.hpp"

#include <filesystem>
#include <fstream>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) throw Failure(ExitCode::machine_failed, "cannot write " + path.string());
}

} // namespace

ExitCode editor_config(const Options& options) {
    Diagnostics diagnostics;
    const WorkTree tree(options.source);
    load::Request request;
    request.base_url_override = options.base_url;
    const Project project = load::project(tree, request, diagnostics);
    if (!report(diagnostics, options)) return ExitCode::content_has_errors;
    // What is wrong with sheets is for `check` to say: the forms offer those that can be read.
    Diagnostics of_sheets;
    const std::vector<Sheet> sheets = load::sheets(tree, project, request, of_sheets);
    for (const ContentType& type : project.types)
        write(options.output / "schemas" / (type.name + ".json"), editor::sheet_schema(project, type));
    write(options.output / "admin" / "config.json", editor::cms_configuration(project, sheets));
    return ExitCode::done;
}

} // namespace veilleur::commands
