#include "commands/accept_translation.hpp"

#include "base/digest.hpp"
#include "base/work_tree.hpp"
#include "commands/report.hpp"
#include "load/translation_record.hpp"
#include "publish/disk.hpp"

#include <fcntl.h>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& what) {
    throw Failure(ExitCode::wrong_call, "accept-translation: " + what);
}

// The path as the site knows it, given from here or from the source: "content/methods/gease.nl.md".
std::string path_in_source(const std::string& given, const fs::path& source) {
    const fs::path root = fs::weakly_canonical(source);
    for (const fs::path& each : {fs::path(given), source / given}) {
        if (!fs::exists(each)) continue;
        const fs::path folder = fs::canonical(each.has_parent_path() ? each.parent_path() : ".");
        const fs::path path = (folder / each.filename()).lexically_relative(root);
        if (!path.empty() && *path.begin() != "..") return path.generic_string();
    }
    refuse("there is no file " + given + " in " + root.string());
}

// A translation and what it is held against.
struct Pair {
    const Sheet* original = nullptr;
    const Sheet* translation = nullptr;
};

// Files that could not be read are not in the site; their faults say why.
bool has_faults(const Diagnostics& diagnostics, const std::string& path) {
    return diagnostics.files_with_errors().contains(path);
}

Pair pair_of(const Site& site, const std::string& path, const Diagnostics& diagnostics) {
    const auto sheet = std::ranges::find(site.sheets, path, &Sheet::path);
    if (sheet == site.sheets.end()) {
        if (has_faults(diagnostics, path)) return {};
        refuse(path + " is not a sheet of the site");
    }
    const Entry& entry = site.at(sheet->entry);
    const SheetIndex counterpart = entry.sheets[other(sheet->language)];
    const std::string other_path = "content/" + sheet->id + "." + std::string(code(other(sheet->language))) + ".md";
    if (sheet->language == sheet->source_language)
        refuse(fmt::format("{} is the original, written in {}; name its translation: {}", path, code(sheet->language),
                           other_path));
    if (counterpart) return {&site.at(counterpart), &*sheet};
    if (has_faults(diagnostics, other_path)) return {};
    refuse(fmt::format("{} translates nothing: there is no {}", path, other_path));
}

// Reports what is wrong with the files, and only with them. True if something is.
bool report_faults(const Diagnostics& diagnostics, const std::vector<std::string>& paths, const Options& options) {
    Diagnostics own;
    for (const Diagnostic& each : diagnostics.sorted()) {
        const bool concerned = std::ranges::any_of(paths, [&](const std::string& path) {
            const std::string beginning = path.substr(0, path.size() - std::string_view("fr.md").size());
            return each.where.file.starts_with(beginning);
        });
        if (concerned && message_of(each.code).severity == Severity::error) own.add(each);
    }
    if (own.empty()) return false;
    report(own, options);
    return true;
}

void replace(const fs::path& path, const std::string& bytes) {
    const fs::perms mode = fs::status(path).permissions();
    const publish::Descriptor folder = publish::open_folder(AT_FDCWD, path.parent_path().string());
    publish::Disk().write_durably(folder.get(), path.filename().string(), bytes);
    fs::permissions(path, mode);
}

struct Edit {
    std::string path;
    std::string before;
    std::string after;
};

Edit edit_of(const SourceTree& tree, const Pair& pair) {
    Edit edit{pair.translation->path, tree.read(pair.translation->path), {}};
    if (git_blob_id(edit.before) != pair.translation->blob) refuse(edit.path + " was changed meanwhile; try again");
    const auto after = load::with_record(edit.path, edit.before, pair.original->passages);
    if (!after)
        refuse(edit.path + ": its front matter cannot be added to; write one field per line, as in the other sheets");
    edit.after = *after;
    return edit;
}

} // namespace

ExitCode accept_translation(const Options& options, const Pipeline& pipeline) {
    Diagnostics diagnostics;
    const WorkTree tree(options.source);
    const Site site = pipeline(tree, options, {}, diagnostics);
    std::vector<std::string> paths;
    std::vector<Pair> pairs;
    for (const std::string& file : options.files) {
        paths.push_back(path_in_source(file, options.source));
        pairs.push_back(pair_of(site, paths.back(), diagnostics));
    }
    if (report_faults(diagnostics, paths, options)) return ExitCode::content_has_errors;

    std::vector<Edit> edits;
    for (const Pair& pair : pairs)
        edits.push_back(edit_of(tree, pair));
    for (const Edit& edit : edits) {
        const bool changed = edit.before != edit.after;
        if (changed) replace(options.source / edit.path, edit.after);
        if (!options.quiet) std::cout << edit.path << (changed ? ": accepted\n" : ": already accepted\n");
    }
    return ExitCode::done;
}

} // namespace veilleur::commands
