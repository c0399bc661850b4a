#include "sheet_site.hpp"

#include "base/text.hpp"
#include "catch.hpp"
#include "pipeline.hpp"

#include <algorithm>

namespace veilleur::test {

namespace {

Project project_of(const Files& files) {
    Diagnostics unused;
    return load::project(MemoryTree(files), {}, unused);
}

std::vector<std::string> said_of(const Files& files) {
    std::vector<std::string> said;
    for (const Diagnostic& each : diagnose(MemoryTree(files), 2))
        said.push_back(each.code + " " + each.where.file + ": " + joined(each.arguments, ", "));
    std::ranges::sort(said);
    return said;
}

} // namespace

SheetSite::SheetSite() {
    read_folder("tests/golden/eleventh-type/content", "content/", files);
    read_folder("tests/golden/theme", "themes/golden/", files);
    read_folder("content/types", "content/types/", files);
    project = project_of(files);
}

void SheetSite::add_type(const std::string& name, const std::string& text) {
    files["content/types/" + name + ".yml"] = text;
    project = project_of(files);
}

const ContentType& SheetSite::type(const std::string& name) const {
    const auto found = std::ranges::find(project.types, name, &ContentType::name);
    REQUIRE(found != project.types.end());
    return *found;
}

std::vector<scaffold::NewFile> SheetSite::new_sheet(const std::string& type_name,
                                                    const std::vector<Language>& languages) const {
    scaffold::Titles titles;
    for (const Language language : languages)
        titles[language] = language == Language::fr ? "Étape zéro" : "Stap nul";
    const auto names = scaffold::free_names(titles, languages.front(), {});
    REQUIRE(names);
    return scaffold::new_sheet({project, type(type_name), titles, languages.front()}, *names);
}

std::vector<std::string> SheetSite::found_in(const std::vector<scaffold::NewFile>& added) const {
    Files with = files;
    for (const scaffold::NewFile& file : added)
        with[file.path] = file.text;
    const std::vector<std::string> before = said_of(files);
    const std::vector<std::string> after = said_of(with);
    std::vector<std::string> found;
    std::ranges::set_difference(after, before, std::back_inserter(found));
    return found;
}

} // namespace veilleur::test
