#pragma once

#include "drift_fixture.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace veilleur::test {

// What somebody does to a pair of files. The first four make the translation say something else than the original; the
// others do not.
enum class EditKind { typo, added_sentence, moved_section, both_languages, white_space, key_order, rename };

inline constexpr EditKind edit_kinds[] = {EditKind::typo,           EditKind::added_sentence, EditKind::moved_section,
                                          EditKind::both_languages, EditKind::white_space,    EditKind::key_order,
                                          EditKind::rename};

constexpr bool makes_drift(EditKind kind) {
    return kind < EditKind::white_space;
}

// A pair after an edit, with what must be named and where the pair is now.
struct Edited {
    EditKind kind = EditKind::typo;
    std::string original, translation;
    std::string id = "methods/talk";
    std::vector<std::string> passages; // keys, in the order in which they are named
};

// Edit number `number` of a pair, chosen by the number alone: every run makes the same edits.
Edited edit(const std::string& original, const std::string& translation, std::size_t number);

} // namespace veilleur::test
