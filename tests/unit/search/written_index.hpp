#pragma once

#include "sample_index.hpp"

#include "search/bytes.hpp"
#include "search/index_file.hpp"

namespace veilleur::test {

// An index with something in each section.
inline search::Index written_index() {
    using search::KeyKind;
    search::Index index =
        index_of(3, {{"moderateur", {0, 2}}, {"moderer", {1}}, {"reseau", {0, 1, 2}}}, {{"netwerk", {1}}});
    index.own.group_back[1] = 1;
    index.own.lists.postings[1].place = 1;
    index.own.parts = {{0, {1, 2}}, {2, {0}}};
    index.sheets[1].headings[0].anchor = "ailleurs";
    index.concepts.add({{0, 0, 7}, {2, 1, 15}});
    index.keys = {{"cdp", KeyKind::acronym, 0}, {"communaute de pratique", KeyKind::form, 0}};
    return index;
}

// Why a file is no index, or nothing.
inline std::string refusal(std::string_view file, Language language = Language::fr) {
    try {
        search::unpacked(file, language);
    } catch (const search::Damage& damage) {
        return damage.what();
    }
    return "";
}

inline std::string with(std::string text, std::size_t at, char byte) {
    text[at] = byte;
    return text;
}

} // namespace veilleur::test
