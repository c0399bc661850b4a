#include "commands/new_sheet.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "base/work_tree.hpp"
#include "commands/new_sheet_words.hpp"
#include "load/load.hpp"
#include "scaffold/scaffold.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <iostream>
#include <system_error>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

std::string said(const Wording& wording, const Options& options, const std::vector<std::string>& arguments) {
    return filled(wording.in(options.language), arguments);
}

const ContentType& type_called(const std::string& name, const Project& project, const Options& options) {
    const auto found = std::ranges::find(project.types, name, &ContentType::name);
    if (found != project.types.end()) return *found;
    std::vector<std::string> names;
    for (const ContentType& type : project.types)
        names.push_back(type.name);
    throw Failure(ExitCode::wrong_call, said(new_sheet_words().unknown_type, options, {name, joined(names, ", ")}));
}

bool is_control(char each) {
    return (each >= 0 && each < 0x20) || each == 0x7F;
}

// One line that YAML can hold; that it makes a name is looked at with the names.
std::string checked_title(const std::string& typed, const Options& options) {
    const std::string title(trimmed(typed));
    const bool is_good = !title.empty() && !first_invalid_utf8(title) && std::ranges::none_of(title, is_control);
    if (!is_good) throw Failure(ExitCode::wrong_call, said(new_sheet_words().bad_title, options, {"…"}));
    return title;
}

scaffold::Titles titles_of(const Options& options, Language source_language) {
    scaffold::Titles titles;
    titles[source_language] = checked_title(options.new_sheet.title, options);
    for (const Language language : all_languages) {
        const std::string& title = options.new_sheet.other_titles[language];
        if (title.empty()) continue;
        if (titles[language])
            throw Failure(ExitCode::wrong_call,
                          said(new_sheet_words().title_twice, options, {std::string(code(language))}));
        titles[language] = checked_title(title, options);
    }
    return titles;
}

[[noreturn]] void refuse(const std::string& path, const Options& options) {
    const std::string reason = std::generic_category().message(errno);
    throw Failure(ExitCode::machine_failed, said(new_sheet_words().cannot_be_written, options, {path, reason}));
}

// O_EXCL: a file that somebody else has just made is not overwritten either.
void write_new(const fs::path& root, const scaffold::NewFile& file, const Options& options) {
    const fs::path path = root / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0) refuse(file.path, options);
    const ssize_t written = ::write(descriptor, file.text.data(), file.text.size());
    const bool is_whole = written == static_cast<ssize_t>(file.text.size());
    if (::close(descriptor) != 0 || !is_whole) refuse(file.path, options);
}

void tell(const std::vector<scaffold::NewFile>& files, const std::string& id, const Options& options) {
    const NewSheetWords& words = new_sheet_words();
    for (const scaffold::NewFile& file : files)
        std::cout << said(words.is_written, options, {file.path}) << '\n';
    std::cout << said(words.next, options, {id}) << '\n';
    if (files.size() > 1) return;
    const std::string ending = "." + std::string(code(other(files.front().language))) + ".md";
    std::cout << said(words.translate, options, {"content/" + id + ending}) << '\n';
}

} // namespace

ExitCode new_sheet(const Options& options) {
    // What is wrong with other sheets is for `check` to say: here, what can be read is enough to find a free name.
    Diagnostics unused;
    const WorkTree tree(options.source);
    load::Request request;
    request.jobs = options.jobs;
    const Project project = load::project(tree, request, unused);
    const ContentType& type = type_called(options.new_sheet.type, project, options);
    const Language language = options.new_sheet.language.value_or(project.site.source_language);
    const scaffold::Titles titles = titles_of(options, language);
    const scaffold::TakenNames taken =
        scaffold::taken_names(type, tree.list("content/" + type.folder), load::sheets(tree, project, request, unused));
    const std::optional<scaffold::Names> names = scaffold::free_names(titles, language, taken);
    if (!names)
        throw Failure(ExitCode::wrong_call, said(new_sheet_words().bad_title, options, {options.new_sheet.title}));
    const auto files = scaffold::new_sheet({project, type, titles, language}, *names);
    for (const scaffold::NewFile& file : files)
        write_new(options.source, file, options);
    tell(files, type.folder + "/" + names->stem, options);
    return ExitCode::done;
}

} // namespace veilleur::commands
