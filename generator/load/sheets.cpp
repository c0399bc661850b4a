#include "load/load.hpp"

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "load/common_fields.hpp"
#include "load/content_files.hpp"
#include "load/front_matter.hpp"
#include "load/originals.hpp"
#include "load/required_fields.hpp"
#include "load/text_file.hpp"

#include <optional>
#include <set>
#include <utility>

namespace veilleur::load {

namespace {

std::string text_of(const Value& fields, std::string_view name) {
    const Value* value = fields.find(name);
    return value ? std::string(value->text()) : std::string();
}

Maturity maturity_of(std::string_view text) {
    if (text == "proposal") return Maturity::proposal;
    if (text == "tested") return Maturity::tested;
    return text == "validated" ? Maturity::validated : Maturity::unstated;
}

void read_out(Sheet& sheet, const Project& project, const Request& request) {
    sheet.title = text_of(sheet.fields, "title");
    sheet.summary = text_of(sheet.fields, "summary");
    sheet.slug = text_of(sheet.fields, "slug");
    if (sheet.slug.empty()) sheet.slug = sheet.id.substr(sheet.id.find('/') + 1);
    sheet.source_language =
        language_of(text_of(sheet.fields, "source_language")).value_or(project.site.source_language);
    sheet.maturity = maturity_of(text_of(sheet.fields, "maturity"));
    sheet.published = request.unpublished || text_of(sheet.fields, "published") != "false";
}

std::optional<Sheet> read_sheet(const SourceTree& tree, const SheetFile& file, const Project& project,
                                const Request& request, Diagnostics& diagnostics) {
    std::optional<std::string> bytes = read_bytes(tree, file.entry, largest_sheet, diagnostics);
    if (!bytes) return std::nullopt;
    std::string blob = request.blobs == Blobs::named ? git_blob_id(*bytes) : std::string();
    const std::optional<std::string> text = clean_text(std::move(*bytes), file.entry.path, diagnostics);
    if (!text) return std::nullopt;
    const std::optional<SheetText> parts = cut(file.entry.path, *text, diagnostics);
    if (!parts) return std::nullopt;
    std::optional<Value> fields = read_front_matter(file.entry.path, parts->front_matter, diagnostics);
    if (!fields) return std::nullopt;

    Sheet sheet;
    sheet.id = file.id;
    sheet.language = file.language;
    sheet.type = file.type;
    sheet.path = file.entry.path;
    sheet.blob = std::move(blob);
    sheet.fields = std::move(*fields);
    sheet.body = parts->body;
    sheet.body_line = parts->body_line;
    const ContentType& type = project.types[file.type.at()];
    check_front_matter(sheet.fields, type, {sheet.path, type.folder, project, diagnostics});
    read_out(sheet, project, request);
    return sheet;
}

} // namespace

std::vector<Sheet> sheets(const SourceTree& tree, const Project& project, const Request& request,
                          Diagnostics& diagnostics) {
    Diagnostics said_by_project; // names were diagnosed when the project was read
    const std::vector<SheetFile> files = sort_files(tree.list(content_folder), project.types, said_by_project).sheets;
    std::vector<std::optional<Sheet>> read(files.size());
    parallel_for(files.size(), request.jobs,
                 [&](std::size_t at) { read[at] = read_sheet(tree, files[at], project, request, diagnostics); });

    std::vector<Sheet> sheets;
    sheets.reserve(read.size());
    std::set<SheetId> unread; // a pair of which one file could not be read cannot be said to lack anything
    for (std::size_t at = 0; at < files.size(); ++at) {
        if (read[at])
            sheets.push_back(std::move(*read[at]));
        else
            unread.insert(files[at].id);
    }
    agree_on_source_languages(sheets);
    check_required(sheets, unread, project, request.jobs, diagnostics);
    parallel_for(sheets.size(), request.jobs, [&](std::size_t at) { forget_refused(sheets[at].fields); });
    mark_originals(sheets, request.originals);
    return sheets;
}

} // namespace veilleur::load
