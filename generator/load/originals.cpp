#include "load/originals.hpp"

#include <set>
#include <string_view>

namespace veilleur::load {

namespace {

bool states_source(const Sheet& sheet) {
    return sheet.field("source_language") != nullptr;
}

} // namespace

void agree_on_source_languages(std::vector<Sheet>& sheets) {
    for (std::size_t at = 1; at < sheets.size(); ++at) {
        Sheet& first = sheets[at - 1];
        Sheet& second = sheets[at];
        if (first.id != second.id) continue;
        if (states_source(second) && !states_source(first)) first.source_language = second.source_language;
        if (states_source(first) && !states_source(second)) second.source_language = first.source_language;
    }
}

void mark_originals(std::vector<Sheet>& sheets, Originals wanted) {
    std::set<std::string_view> recorded;
    for (const Sheet& sheet : sheets)
        if (sheet.language != sheet.source_language && sheet.field("translated_from")) recorded.insert(sheet.id);
    for (Sheet& sheet : sheets)
        sheet.passages_wanted =
            sheet.language == sheet.source_language && (wanted == Originals::all || recorded.contains(sheet.id));
}

} // namespace veilleur::load
