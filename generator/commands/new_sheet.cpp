#include "commands/new_sheet.hpp"

#include "base/work_tree.hpp"
#include "commands/new_file.hpp"
#include "commands/new_sheet_words.hpp"
#include "load/load.hpp"

#include <iostream>

namespace veilleur::commands {

namespace {

scaffold::Titles titles_of(const Options& options, Language source_language) {
    scaffold::Titles titles;
    titles[source_language] = checked_title(options.new_sheet.title, options.language);
    for (const Language language : all_languages) {
        const std::string& title = options.new_sheet.other_titles[language];
        if (title.empty()) continue;
        if (titles[language])
            throw Failure(ExitCode::wrong_call,
                          said(new_sheet_words().title_twice, options.language, {std::string(code(language))}));
        titles[language] = checked_title(title, options.language);
    }
    return titles;
}

void tell(const std::vector<scaffold::NewFile>& files, const std::string& id, const Options& options) {
    const NewSheetWords& words = new_sheet_words();
    for (const scaffold::NewFile& file : files)
        std::cout << said(words.is_written, options.language, {file.path}) << '\n';
    std::cout << said(words.next, options.language, {id}) << '\n';
    if (files.size() > 1) return;
    const std::string ending = "." + std::string(code(other(files.front().language))) + ".md";
    std::cout << said(words.translate, options.language, {"content/" + id + ending}) << '\n';
}

} // namespace

ExitCode new_sheet(const Options& options) {
    // What is wrong with other sheets is for `check` to say: here, what can be read is enough to find a free name.
    Diagnostics unused;
    const WorkTree tree(options.source);
    load::Request request;
    request.jobs = options.jobs;
    const Project project = load::project(tree, request, unused);
    const ContentType& type = type_called(options.new_sheet.type, project, options.language);
    const Language language = options.new_sheet.language.value_or(project.site.source_language);
    const scaffold::Titles titles = titles_of(options, language);
    const scaffold::TakenNames taken =
        scaffold::taken_names(type, tree.list("content/" + type.folder), load::sheets(tree, project, request, unused));
    const std::optional<scaffold::Names> names = scaffold::free_names(titles, language, taken);
    if (!names)
        throw Failure(ExitCode::wrong_call,
                      said(new_sheet_words().bad_title, options.language, {options.new_sheet.title}));
    const auto files = scaffold::new_sheet({project, type, titles, language}, *names);
    for (const scaffold::NewFile& file : files)
        write_new(options.source, file, options.language);
    tell(files, type.folder + "/" + names->stem, options);
    return ExitCode::done;
}

} // namespace veilleur::commands
