#include "editor/bilingual.hpp"

#include "model/field_kind_words.hpp"

#include <algorithm>

namespace veilleur::editor {

std::string bilingual(const PerLanguage<std::string>& texts) {
    const std::string& french = texts[Language::fr];
    const std::string& dutch = texts[Language::nl];
    if (french.empty() || french == dutch) return dutch;
    return dutch.empty() ? french : french + " / " + dutch;
}

std::string bilingual_help(const Field& field) {
    if (!field.help[Language::fr].empty()) return bilingual(field.help);
    PerLanguage<std::string> words;
    for (const Language language : all_languages)
        words[language] = what_to_write(field, language);
    return bilingual(words);
}

std::string id_pattern(const std::vector<std::string>& target_types, const std::vector<ContentType>& types) {
    std::string folders;
    for (const ContentType& type : types)
        if (target_types.empty() || std::ranges::count(target_types, type.name) > 0)
            folders += (folders.empty() ? "" : "|") + type.folder;
    return "^(" + folders + ")/[a-z0-9]+(-[a-z0-9]+)*$";
}

} // namespace veilleur::editor
