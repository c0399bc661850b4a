#include "load/content_files.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "load/configuration.hpp"
#include "load/file_name.hpp"

#include <algorithm>
#include <map>

namespace veilleur::load {

namespace {

using Parts = std::vector<std::string_view>;

bool is_configuration(std::string_view path) {
    return path == site_file || path == topics_file || path == territories_file || path == references_file ||
           path == contacts_file;
}

class Sorter {
public:
    Sorter(const std::vector<ContentType>& types, Diagnostics& diagnostics) : types_(types), diagnostics_(diagnostics) {
        for (const ContentType& type : types)
            folders_.push_back(type.folder);
    }

    void sort(const SourceEntry& entry) {
        Parts parts = split(entry.path, '/');
        parts.erase(parts.begin()); // content
        if (is_system_file(parts)) return;
        if (refuse_kind(entry) || refuse_name(entry, parts) || is_configuration(entry.path)) return;
        if (parts.size() == 1) return stray(entry);
        if (parts[0] == "types") return sort_type(entry, parts);
        if (parts[0] == images_folder) return sort_image(entry, parts.back());
        sort_into_folder(entry, parts);
    }

    ContentFiles take() { return std::move(files_); }

private:
    void fault(std::string_view code, const SourceEntry& entry, std::vector<std::string> arguments,
               std::string suggestion = {}) {
        diagnostics_.add(code, {entry.path, {}}, std::move(arguments), std::move(suggestion));
    }

    void stray(const SourceEntry& entry) { fault("file-stray", entry, {entry.path}); }

    bool refuse_kind(const SourceEntry& entry) {
        switch (entry.kind) {
        case EntryKind::file:
            return false;
        case EntryKind::symbolic_link:
            fault("file-symbolic-link", entry, {entry.path});
            return true;
        case EntryKind::submodule:
            fault("file-submodule", entry, {entry.path});
            return true;
        case EntryKind::other:
            fault("file-not-plain", entry, {entry.path});
            return true;
        }
        return true;
    }

    // Names that no system or host can hold, whatever the file is.
    bool refuse_name(const SourceEntry& entry, const Parts& parts) {
        for (const std::string_view part : parts) {
            if (is_reserved_by_host(part))
                fault("name-reserved", entry, {std::string(part)});
            else if (is_reserved_by_windows(part))
                fault("name-of-device", entry, {std::string(part)});
            else if (holds_forbidden(part))
                fault("name-forbidden-character", entry, {printable(part)});
            else
                continue;
            return true;
        }
        return false;
    }

    void sort_type(const SourceEntry& entry, const Parts& parts) {
        if (parts.size() != 2 || !parts[1].ends_with(".yml")) stray(entry);
    }

    void sort_image(const SourceEntry& entry, std::string_view name) {
        const std::string wanted = tidy_name(name);
        if (wanted == name)
            files_.images.push_back(entry);
        else
            fault("name-wrong", entry, {std::string(name), wanted});
    }

    void sort_into_folder(const SourceEntry& entry, const Parts& parts) {
        const auto type = std::ranges::find(types_, parts[0], &ContentType::folder);
        if (type == types_.end())
            return fault("folder-unknown", entry, {std::string(parts[0]), joined(folders_, ", ")},
                         nearest(parts[0], folders_));
        const std::string_view name = parts.back();
        if (is_image_name(name)) return sort_image(entry, name);
        if (parts.size() > 2 || !is_sheet_name(name)) return stray(entry);
        sort_sheet(entry, *type, name);
    }

    void sort_sheet(const SourceEntry& entry, const ContentType& type, std::string_view name) {
        const SheetName read = read_sheet_name(name);
        if (!read.language) return fault("name-without-language", entry, {std::string(name), read.stem});
        const std::string wanted = read.stem + "." + std::string(code(*read.language)) + ".md";
        if (wanted != name) return fault("name-wrong", entry, {std::string(name), wanted});
        const auto index = static_cast<std::size_t>(&type - types_.data());
        files_.sheets.push_back({entry, type.folder + "/" + read.stem, *read.language, TypeIndex(index)});
    }

    const std::vector<ContentType>& types_;
    Diagnostics& diagnostics_;
    std::vector<std::string> folders_;
    ContentFiles files_;
};

} // namespace

ContentFiles sort_files(const std::vector<SourceEntry>& entries, const std::vector<ContentType>& types,
                        Diagnostics& diagnostics) {
    Sorter sorter(types, diagnostics);
    for (const SourceEntry& entry : entries)
        sorter.sort(entry);
    return sorter.take();
}

void refuse_collisions(const std::vector<SourceEntry>& entries, Diagnostics& diagnostics) {
    std::map<std::string, std::string> taken;
    for (const SourceEntry& entry : entries) {
        const auto [earlier, is_new] = taken.emplace(nfc(lower(nfc(entry.path))), entry.path);
        if (!is_new) diagnostics.add("name-collision", {entry.path, {}}, {entry.path, earlier->second});
    }
}

} // namespace veilleur::load
