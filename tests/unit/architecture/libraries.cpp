#include "rules.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::architecture {

namespace {

struct Library {
    std::string_view name;
    std::vector<std::string_view> headers; // how the names of its headers begin
    std::vector<std::string_view> layers;  // where it may be used; empty: everywhere
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> table{
        {"fmt", {"fmt/"}, {}},
        {"ICU", {"unicode/"}, {"base"}},
        {"OpenSSL", {"openssl/"}, {"base"}},
        {"xxHash", {"xxhash.h"}, {"base"}},
        {"xxhash", {"xxhash"}, {"base"}},
        {"cmark-gfm", {"cmark"}, {"markdown"}},
        {"yaml-cpp", {"yaml-cpp/"}, {"load"}},
        {"libgit2", {"git2"}, {"history"}},
        {"libstemmer", {"libstemmer"}, {"search"}},
        {"Hunspell", {"hunspell/"}, {"spelling"}},
        {"libdeflate", {"libdeflate"}, {"search"}},
        {"zlib", {"zlib"}, {"search"}},
        {"nlohmann-json", {"nlohmann/"}, {"render", "editor", "commands"}},
        {"mimalloc", {"mimalloc"}, {"memory"}},
        {"cpp-httplib", {"httplib"}, {"serve"}},
        {"CLI11", {"CLI/"}, {"commands", "main.cpp"}},
        // Only these touch the outside world; the other stages are functions of values.
        {"the disk",
         {"dirent.h", "fcntl.h", "filesystem", "fstream", "linux/", "sys/", "unistd.h"},
         {"base", "load", "history", "spelling", "publish", "serve", "commands", "main.cpp"}},
        {"the libraries the program runs with", {"link.h"}, {"commands"}},
        {"the network", {"arpa/", "netinet/", "poll.h"}, {"serve"}},
    };
    return table;
}

const Library* library_of(std::string_view header) {
    const auto has_header = [&](const Library& library) {
        return std::any_of(library.headers.begin(), library.headers.end(),
                           [&](std::string_view beginning) { return header.starts_with(beginning); });
    };
    const auto found = std::find_if(libraries().begin(), libraries().end(), has_header);
    return found == libraries().end() ? nullptr : &*found;
}

bool is_standard(std::string_view header) {
    return header.find_first_of("./") == std::string_view::npos;
}

void check_include(const SourceFile& file, const Include& include, Faults& faults) {
    const Library* library = library_of(include.name);
    if (library == nullptr) {
        if (include.kind == IncludeKind::angled && !is_standard(include.name))
            faults.push_back(place(file, include.line) + "<" + include.name + "> is not in the table of libraries");
        return;
    }
    const std::string layer = layer_of(file.path);
    const bool is_allowed = library->layers.empty() ||
                            std::find(library->layers.begin(), library->layers.end(), layer) != library->layers.end();
    if (!is_allowed) faults.push_back(place(file, include.line) + layer + " may not use " + std::string(library->name));
}

} // namespace

Faults check_libraries(std::span<const SourceFile> files) {
    Faults faults;
    for (const SourceFile& file : files) {
        if (layer_of(file.path).empty()) continue;
        for (const Include& include : includes(file.text))
            check_include(file, include, faults);
    }
    return faults;
}

} // namespace veilleur::architecture
