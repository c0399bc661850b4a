#include "base/digest.hpp"
#include "catch.hpp"
#include "drift_edits.hpp"

#include <set>

using namespace veilleur;
using namespace veilleur::test;

namespace {

constexpr std::size_t edits = 100;

void lay_out(DriftSource& source, const Edited& edited) {
    source.files.erase(std::string(original_path));
    source.files.erase(std::string(translation_path));
    source.files["content/" + edited.id + ".fr.md"] = edited.original;
    source.files["content/" + edited.id + ".nl.md"] = edited.translation;
}

std::vector<std::string> keys_of(const Drift& drift) {
    std::vector<std::string> keys;
    for (const DriftedPassage& each : drift.passages)
        keys.push_back(each.key);
    return keys;
}

} // namespace

TEST_CASE("with digests, drift is named for every edit that changes what is said, and for no other") {
    DriftSource accepted;
    accepted.accept();
    std::set<EditKind> seen;
    for (std::size_t number = 0; number < edits; ++number) {
        const Edited edited = edit(accepted.original(), accepted.translation(), number);
        INFO("edit " << number << ":\n" << edited.original << "\n" << edited.translation);
        DriftSource source;
        lay_out(source, edited);
        const Drift drift = source.drift(edited.id);
        CHECK((drift.state == Drift::State::passages) == makes_drift(edited.kind));
        CHECK((drift.state == Drift::State::none) == !makes_drift(edited.kind));
        CHECK(keys_of(drift) == edited.passages);
        CHECK((edited.original + edited.translation != accepted.original() + accepted.translation() ||
               edited.kind == EditKind::rename));
        seen.insert(edited.kind);
    }
    CHECK(seen.size() == std::size(edit_kinds));
}

TEST_CASE("without digests, the repository tells of every edit that changes what is said") {
    const DriftSource plain;
    const std::string original = plain.files.at(std::string(original_path));
    const std::string translation = plain.files.at(std::string(translation_path));
    for (std::size_t number = 0; number < edits; ++number) {
        const Edited edited = edit(original, translation, number);
        INFO("edit " << number << ":\n" << edited.original);
        DriftSource source;
        lay_out(source, edited);
        // Both files were committed together; what was edited since in the translation was committed before the
        // original was.
        History history{History::State::complete, {}};
        FileHistory& file = history.files["content/" + edited.id + ".nl.md"];
        file.blob = git_blob_id(edited.translation);
        file.counterpart_blob = git_blob_id(original);
        const Drift drift = source.drift(edited.id, history);
        if (makes_drift(edited.kind)) CHECK(drift.state == Drift::State::sheet);
        if (edited.kind == EditKind::rename) CHECK(drift.state == Drift::State::none);
        CHECK(drift.passages.empty());
    }
}

TEST_CASE("accepting the translation after any of these edits puts it in step again") {
    DriftSource accepted;
    accepted.accept();
    for (std::size_t number = 0; number < edits; ++number) {
        const Edited edited = edit(accepted.original(), accepted.translation(), number);
        if (edited.kind == EditKind::rename) continue;
        INFO("edit " << number);
        DriftSource source;
        lay_out(source, edited);
        source.accept();
        CHECK(source.drift().state == Drift::State::none);
    }
}
