#include "../support/memory_sink.hpp"
#include "base/digest.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "changing_tree.hpp"
#include "check/check.hpp"
#include "link/link.hpp"
#include "live/live_site.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"
#include "render/render.hpp"
#include "search/build.hpp"
#include "support/golden_source.hpp"

#include <fmt/format.h>

#include <atomic>
#include <thread>

using namespace veilleur;
using test::ChangingTree;
using test::Edits;
using test::Tree;

namespace {

constexpr int edit_count = VEILLEUR_EDITS;

// As the repository would tell: the Dutch sheet was translated from what is there at the start.
History some_history(const SourceTree& tree) {
    History history;
    const std::string french = "content/methods/quick-round.fr.md", dutch = "content/methods/quick-round.nl.md";
    FileHistory& file = history.files[dutch];
    file.created = file.updated = {1'700'000'000, 60};
    file.blob = git_blob_id(tree.read(dutch));
    file.counterpart_blob = git_blob_id(tree.read(french));
    return history;
}

// The stages as main.cpp joins them.
Site linked(const SourceTree& tree, const History& history, link::TermIndex& terms, Diagnostics& diagnostics) {
    const load::Request request;
    Project project = load::project(tree, request, diagnostics);
    const check::GuardedTree guarded(tree, project.contacts, diagnostics);
    std::vector<Sheet> sheets = load::sheets(guarded, project, request, diagnostics);
    guarded.check_the_rest(1);
    terms = link::index_terms(project, sheets, diagnostics);
    markdown::parse_sheets(sheets, project, terms.matchers, 1, diagnostics);
    return link::site({std::move(project), std::move(sheets), terms, history, {2026, 1, 1}}, diagnostics);
}

struct Workplace {
    Tree files;
    ChangingTree tree{files};
    History history;

    Workplace() {
        test::read_folder("tests/golden/bilingual/content", "content/", files);
        test::read_folder("tests/golden/theme", "themes/golden/", files);
        history = some_history(tree);
    }

    live::Stages stages() {
        return {[this](const SourceTree& from, link::TermIndex& terms, Diagnostics& diagnostics) {
                    ++links;
                    return linked(from, history, terms, diagnostics);
                },
                [](const Site&) { return PerLanguage<ReportTables>(); }};
    }

    std::atomic<int> links = 0; // how often the whole site was linked
};

// What a build from nothing publishes; nothing where the content has errors.
struct Clean {
    test::MemorySink sink;
    Diagnostics diagnostics;
    PerLanguage<std::string> indexes;

    explicit Clean(const Workplace& place) {
        link::TermIndex terms;
        const Site site = linked(place.tree, place.history, terms, diagnostics);
        if (diagnostics.has_errors()) return;
        render::Options options;
        options.search_index = indexes = search::write_indexes(site, 1, sink);
        render::site(site, options, sink, diagnostics);
    }

    // With the names that the live site gives to its indexes.
    std::string live_name(std::string text) const {
        for (const Language language : all_languages)
            if (!indexes[language].empty())
                text = replaced(std::move(text), indexes[language].substr(1),
                                fmt::format("assets/search.{}.bin", code(language)));
        return text;
    }
};

std::vector<std::string> lines(const Diagnostics& diagnostics) {
    std::vector<std::string> all;
    for (const Diagnostic& each : diagnostics.sorted())
        all.push_back(fmt::format("{}:{}:{}: {}", each.where.file, each.where.position.line, each.where.position.column,
                                  each.code));
    return all;
}

// The file by file comparison; the first difference, or nothing.
std::string difference(const live::LiveSite& site, const Clean& clean) {
    for (const auto& [path, bytes] : clean.sink.files) {
        const std::string name = clean.live_name(path);
        const auto shown = site.file(name);
        if (!shown) return name + " is not there";
        if (*shown != clean.live_name(bytes)) return name + " is not the same:\n" + *shown + "\n---\n" + bytes;
    }
    return {};
}

} // namespace

TEST_CASE("after any edits, a thousand of them, the live site is byte for byte what a build from nothing makes") {
    Workplace place;
    live::LiveSite site(place.tree, {}, place.stages());
    Diagnostics at_start;
    site.refresh({}, at_start);
    Edits edits(place.files, 20261122);
    bool went_wrong = false;
    int good = 0;
    for (int at = 0; at < edit_count; ++at) {
        const Edits::Done done = edits.next(went_wrong);
        INFO(at << ": " << done.what);
        Diagnostics diagnostics;
        site.refresh(done.paths, diagnostics);
        const Clean clean(place);
        REQUIRE(lines(diagnostics) == lines(clean.diagnostics));
        went_wrong = clean.diagnostics.has_errors();
        if (went_wrong) continue;
        ++good;
        REQUIRE(difference(site, clean).empty());
    }
    CHECK(good > edit_count * 8 / 10);
    CHECK(place.links < edit_count * 85 / 100); // the others were edits of one text, taken in alone
}

TEST_CASE("an edit of a text is taken in without linking the rest anew") {
    Workplace place;
    live::LiveSite site(place.tree, {}, place.stages());
    Diagnostics diagnostics;
    site.refresh({}, diagnostics);
    const std::string path = "content/methods/quick-round.nl.md";
    place.files[path] += "\n\nNog een zin.\n";
    site.refresh({path}, diagnostics);
    CHECK(place.links == 1);
    CHECK(site.file("nl/methoden/snelle-ronde/index.html")->find("Nog een zin.") != std::string::npos);
}

TEST_CASE("while something is wrong the last good site stays, and comes to life when it is mended") {
    Workplace place;
    live::LiveSite site(place.tree, {}, place.stages());
    Diagnostics at_start;
    site.refresh({}, at_start);
    const std::string path = "content/methods/quick-round.nl.md";
    const std::string good = place.files[path];
    const auto page = site.file("nl/methoden/snelle-ronde/index.html");

    place.files[path] = good + "\n\n[[tools/nowhere]]\n";
    Diagnostics wrong;
    site.refresh({path}, wrong);
    CHECK(wrong.has_errors());
    CHECK(site.file("nl/methoden/snelle-ronde/index.html") == page);

    place.files[path] = good + "\n\nNog een zin.\n";
    Diagnostics mended;
    site.refresh({path}, mended);
    CHECK_FALSE(mended.has_errors());
    CHECK(site.file("nl/methoden/snelle-ronde/index.html")->find("Nog een zin.") != std::string::npos);
}

TEST_CASE("before the first good site there is no file") {
    Workplace place;
    place.files["content/site.yml"] = "title: [";
    live::LiveSite site(place.tree, {}, place.stages());
    Diagnostics diagnostics;
    site.refresh({}, diagnostics);
    CHECK(diagnostics.has_errors());
    CHECK_FALSE(site.file("fr/index.html"));
}

TEST_CASE("files are made while the site changes under them") {
    Workplace place;
    live::LiveSite site(place.tree, {}, place.stages());
    Diagnostics diagnostics;
    site.refresh({}, diagnostics);
    std::atomic<bool> is_over = false;
    std::atomic<int> missing = 0;
    {
        std::jthread reader([&] {
            while (!is_over)
                for (const char* path : {"fr/methodes/quick-round/index.html", "fr/index.html", "assets/search.fr.bin"})
                    if (!site.file(path)) ++missing;
        });
        const std::string path = "content/methods/quick-round.fr.md";
        for (int at = 0; at < 20; ++at) {
            place.files[path] += "\n\nEncore.\n";
            Diagnostics again;
            site.refresh(at % 5 == 4 ? std::vector<std::string>{} : std::vector<std::string>{path}, again);
        }
        is_over = true;
    }
    CHECK(missing == 0);
}
