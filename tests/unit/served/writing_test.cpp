#include "catch.hpp"
#include "served_site.hpp"

#include <csignal>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

constexpr const char* sheet = "content/tools/cards.fr.md";
constexpr const char* page = "/fr/outils/cards/";

struct Writer : ServedSite {
    std::string text = tree_of(folder / "source").at(sheet);

    // Follows the page as the browser does that shows it.
    Caller follower(const std::string& address = page) const {
        const std::string shown = ask(address);
        const std::size_t begin = shown.find("/-/changes?");
        REQUIRE(begin != std::string::npos);
        Caller caller(program.port());
        caller.say("GET " + shown.substr(begin, shown.find('"', begin) - begin) +
                   " HTTP/1.1\r\nHost: localhost:" + std::to_string(program.port()) + "\r\n\r\n");
        REQUIRE(holds(caller.hear_until("retry: 500\n\n"), "text/event-stream"));
        return caller;
    }
};

} // namespace

TEST_CASE_METHOD(Writer, "what is saved is shown, and the page that shows it is told to reload") {
    REQUIRE(program.port() != 0);
    REQUIRE_FALSE(holds(ask(page), "Nouvelle phrase"));
    Caller open = follower();
    write(sheet, text + "\nNouvelle phrase.\n");
    CHECK(holds(open.hear_until("event: reload"), "event: reload"));
    CHECK(holds(ask(page), "Nouvelle phrase"));
}

TEST_CASE_METHOD(Writer, "a page that did not change is left alone") {
    Caller other = follower("/fr/methodes/");
    Caller open = follower();
    write(sheet, text + "\nNouvelle phrase.\n");
    REQUIRE(holds(open.hear_until("event: reload"), "event: reload"));
    CHECK_FALSE(holds(other.hear_until("event: reload", std::chrono::milliseconds(300)), "event: reload"));
}

TEST_CASE_METHOD(Writer, "a fault is told in the author's language over the last good page, until it is mended") {
    Caller open = follower();
    write(sheet, text + "\n[x](tools/nothing)\n");
    CHECK(holds(open.hear_until("tools/nothing »"), "1 erreur"));
    const std::string faults = ask("/-/faults");
    CHECK(holds(faults, "content/tools/cards.fr.md · ligne 11, colonne 1"));
    CHECK(holds(faults, "Il n’y a pas de fiche «\u202Ftools/nothing\u202F»."));
    const std::string old = ask(page);
    CHECK(holds(old, "HTTP/1.1 200"));
    CHECK_FALSE(holds(old, "tools/nothing"));
    write(sheet, text + "\nVoilà.\n");
    CHECK(holds(open.hear_until("event: reload"), "event: reload"));
    CHECK_FALSE(holds(ask("/-/faults"), "erreur"));
    CHECK(holds(ask(page), "Voilà."));
}

TEST_CASE_METHOD(Writer, "a new sheet is at its address at once, and one that is removed is not") {
    Caller open = follower("/fr/outils/pens/");
    const std::string old_title = "title: \"Cartes\"";
    std::string other = text;
    other.replace(other.find(old_title), old_title.size(), "title: \"Stylos\"");
    write("content/tools/pens.fr.md", other);
    CHECK(holds(open.hear_until("event: reload"), "event: reload"));
    CHECK(holds(ask("/fr/outils/pens/"), "HTTP/1.1 200"));
    Caller new_page = follower("/fr/outils/pens/");
    fs::remove(folder / "source/content/tools/pens.fr.md");
    CHECK(holds(new_page.hear_until("event: reload"), "event: reload"));
    CHECK(holds(ask("/fr/outils/pens/"), "HTTP/1.1 404"));
}

TEST_CASE_METHOD(Writer, "nothing of it is written to the disk") {
    CHECK(holds(ask(page), "/-/reload.js"));
    CHECK_FALSE(fs::exists(folder / "source/output"));
}

TEST_CASE("a site that has errors from the start is a page of them, until they are mended") {
    const TemporaryFolder folder;
    lay_out("tests/golden/bilingual", folder / "source");
    const std::string text = tree_of(folder / "source").at(sheet);
    write_file(folder / "source" / sheet, text + "\n[x](tools/nothing)\n");
    const Program program({"serve", "--port", "0", "--lang", "nl", "--source", (folder / "source").string()});
    REQUIRE(program.port() != 0);
    const std::string faults = reply_to(program.port(), "/");
    CHECK(holds(faults, "HTTP/1.1 503"));
    CHECK(holds(faults, "regel 11, kolom 1"));
    write_file(folder / "source" / sheet, text);
    for (int turn = 0; turn < 500 && !holds(reply_to(program.port(), page), "HTTP/1.1 200"); ++turn)
        usleep(10'000);
    CHECK(holds(reply_to(program.port(), page), "HTTP/1.1 200"));
}

TEST_CASE_METHOD(Writer, "it says what each refresh came to, and ends in peace") {
    write(sheet, text + "\n[x](tools/nothing)\n");
    CHECK(holds(program.hear_until(" ms)"), "1 erreur, 3 avertissements\u00A0: le site reste comme il était"));
    const int signal = GENERATE(SIGINT, SIGTERM);
    CHECK(program.end(signal) == 0);
}

TEST_CASE_METHOD(ServedSite, "a port that is taken is named, and nothing is shown") {
    const std::string port = std::to_string(program.port());
    const Run run = run_veilleur({"serve", "--lang", "nl", "--port", port, "--source", (folder / "source").string()});
    CHECK(run.exit_code == 3);
    CHECK(run.printed == "veilleur: Poort " + port +
                             " is al in gebruik, misschien door een andere ‘veilleur serve’. Kies een andere: veilleur "
                             "serve --port 0 neemt de eerste die vrij is.\n");
}
