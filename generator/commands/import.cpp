#include "commands/import.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "base/work_tree.hpp"
#include "commands/diagnostic_formats/clean_text.hpp"
#include "commands/import_words.hpp"
#include "commands/new_file.hpp"
#include "commands/new_sheet_words.hpp"
#include "import/import.hpp"
#include "load/load.hpp"
#include "model/common_fields.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_quotation = 60; // code points of the draft in a remark

[[noreturn]] void refuse_to_read(const fs::path& path, const std::string& reason, MessageLanguage language) {
    throw Failure(ExitCode::machine_failed, said(import_words().cannot_be_read, language, {path.string(), reason}));
}

// At most one byte more than a draft may have, so that a device or a log of gigabytes is not read whole.
std::string bytes_of(const fs::path& path, MessageLanguage language) {
    std::error_code error;
    if (fs::is_directory(path, error))
        refuse_to_read(path, std::make_error_code(std::errc::is_a_directory).message(), language);
    std::ifstream file(path, std::ios::binary);
    if (!file) refuse_to_read(path, std::generic_category().message(errno), language);
    std::string bytes(draft::largest_draft + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string shortened(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size() && count < longest_quotation; ++count)
        next_code_point(text, end);
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

void tell_remark(const draft::Remark& remark, const std::string& file, MessageLanguage language) {
    std::vector<std::string> arguments;
    for (const std::string& argument : remark.arguments)
        arguments.push_back(shortened(argument));
    const std::string line = remark.line > 0 ? ":" + std::to_string(remark.line) : std::string();
    std::cout << file << line << ": " << said(remark_words(remark.kind), language, arguments) << '\n';
}

// Labels of what the type requires and the draft does not say.
std::vector<std::string> to_fill_in(const draft::Imported& sheet) {
    std::vector<std::string> labels;
    for (const std::vector<Field>* fields : {&common_fields(), &sheet.type->fields})
        for (const Field& field : *fields) {
            const bool is_given =
                std::ranges::find(sheet.fields, field.name, &draft::FilledField::name) != sheet.fields.end();
            if (field.required && field.name != "title" && !is_given) labels.push_back(field.label[sheet.language]);
        }
    return labels;
}

void tell(const draft::Imported& sheet, const std::string& path, const std::string& id, const Options& options) {
    const MessageLanguage language = options.language;
    const std::string file = clean_text(options.import.file.string());
    for (const draft::Remark& remark : sheet.remarks)
        tell_remark(remark, file, language);
    std::cout << said(new_sheet_words().is_written, language, {path}) << '\n';
    if (const auto labels = to_fill_in(sheet); !labels.empty())
        std::cout << said(import_words().to_fill_in, language, {joined(labels, ", ")}) << '\n';
    std::cout << said(import_words().next, language, {id}) << '\n';
    std::cout << said(import_words().personal_data, language, {}) << '\n';
}

draft::Request request_of(const Project& project, const Options& options) {
    draft::Request request{project, nullptr, options.import.language, {}, {}};
    if (!options.import.type.empty()) request.type = &type_called(options.import.type, project, options.language);
    if (!options.import.title.empty()) request.title = checked_title(options.import.title, options.language);
    request.name = clean_text(options.import.file.stem().string());
    return request;
}

scaffold::Titles titles_of(const draft::Imported& sheet) {
    const std::optional<std::string> title(sheet.title);
    if (sheet.language == Language::fr) return {{title, std::nullopt}};
    return {{std::nullopt, title}};
}

scaffold::Given given_by(const draft::Imported& sheet) {
    scaffold::Given given{sheet.title_comment, {}, sheet.body};
    for (const draft::FilledField& field : sheet.fields)
        given.fields.push_back({field.name, field.from, field.lines});
    return given;
}

} // namespace

ExitCode import_draft(const Options& options) {
    // As for a new sheet, what is wrong with others is for `check` to say.
    Diagnostics unused;
    const WorkTree tree(options.source);
    load::Request reading;
    reading.jobs = options.jobs;
    const Project project = load::project(tree, reading, unused);
    const draft::Request request = request_of(project, options);
    if (project.types.empty()) type_called(options.import.type, project, options.language);
    const draft::Imported sheet = draft::imported(bytes_of(options.import.file, options.language), request);
    if (sheet.refusal != draft::Refusal::none)
        throw Failure(ExitCode::wrong_call,
                      said(refusal_words(sheet.refusal), options.language, {clean_text(options.import.file.string())}));
    const scaffold::Titles titles = titles_of(sheet);
    const scaffold::TakenNames taken = scaffold::taken_names(*sheet.type, tree.list("content/" + sheet.type->folder),
                                                             load::sheets(tree, project, reading, unused));
    const std::optional<scaffold::Names> names = scaffold::free_names(titles, sheet.language, taken);
    if (!names) throw Failure(ExitCode::wrong_call, said(new_sheet_words().bad_title, options.language, {sheet.title}));
    const scaffold::Request wanted{project, *sheet.type, titles, sheet.language, given_by(sheet)};
    const auto files = scaffold::new_sheet(wanted, *names);
    write_new(options.source, files.front(), options.language);
    tell(sheet, files.front().path, sheet.type->folder + "/" + names->stem, options);
    return ExitCode::done;
}

} // namespace veilleur::commands
