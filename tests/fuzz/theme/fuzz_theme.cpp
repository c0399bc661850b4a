// Any bytes as theme.yml: reading it ends, whatever is said about it is declared in the catalogue and has its place,
// and what is kept is whole.
#include "base/memory_tree.hpp"
#include "base/messages.hpp"
#include "load/load.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace veilleur;

MemoryTree tree_with(std::string theme) {
    return MemoryTree({
        {"content/site.yml", "base_url: https://a.be\ntitle: { fr: A, nl: A }\ntheme: plain\n"
                             "organisation: { fr: A, nl: A }\n"},
        {"content/types/method.yml",
         "name: method\nfolder: methods\nlabel: { singular: { fr: A, nl: A }, plural: { fr: "
         "A, nl: A } }\nsegment: { fr: methodes, nl: methoden }\nfields:\n  - { name: "
         "steps, kind: text, label: { fr: A, nl: A } }\n"},
        {"themes/plain/strings/fr.yml", "title: \"A {title}\"\n"},
        {"themes/plain/strings/nl.yml", "title: \"A {title}\"\n"},
        {"themes/plain/templates/a.html", "a"},
        {"themes/plain/theme.yml", std::move(theme)},
        {"themes/other/theme.yml", "parent: plain\n"},
    });
}

// What rendering relies on once nothing was said.
bool whole(const ThemeDeclarations& theme) {
    for (const ThemePage& page : theme.pages)
        for (const std::string& path : page.path.values)
            if (page.name.empty() || page.template_name != "a.html" || page.title != "title" || path.empty())
                return false;
    for (const ThemeCompanion& companion : theme.companions)
        for (const std::string& segment : companion.segment.values)
            if (companion.name.empty() || !companion.type || segment.empty()) return false;
    for (const ThemeFile& file : theme.files)
        for (const Language language : all_languages)
            if (!file.path[language].starts_with(code(language)) || file.path[language].find("..") != std::string::npos)
                return false;
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const MemoryTree tree = tree_with(std::string(reinterpret_cast<const char*>(data), size));
    Diagnostics diagnostics;
    const Project project = load::project(tree, {}, diagnostics);
    if (!diagnostics.has_errors() && !whole(project.theme)) std::abort();
    for (const Diagnostic& each : diagnostics.sorted())
        for (const MessageLanguage language : {MessageLanguage::fr, MessageLanguage::nl, MessageLanguage::en})
            message_text(each, language);
    return 0;
}
