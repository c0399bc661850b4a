#include "catch.hpp"
#include "support/small_site.hpp"

#include "serve/answers.hpp"

#include <algorithm>

using namespace veilleur;
using namespace veilleur::serve;
using veilleur::test::SmallSite;

namespace {

struct Served {
    SmallSite site;
    Noticeboard board;
    Answers answers{site, board, MessageLanguage::en, 8080};

    Answer ask(const std::string& target, const std::string& method = "GET") const {
        return answers.to({method, target, {"localhost:8080"}, {}, {}, false});
    }
};

struct ServedSite : Served {
    ServedSite() {
        site.write("_headers", "/*\n  X-Content-Type-Options: nosniff\n");
        site.write("_redirects", "/old /fr/a/ 301\n");
        site.write("404.html", "<head></head>nothing");
        site.write("fr/404.html", "<head></head>rien");
        site.write("fr/a/index.html", "<head></head>a");
        site.write("assets/a.css", "a{}");
        site.write("admin/index.html", "<head></head>editor");
    }
};

std::string header(const Answer& answer, std::string_view name) {
    const auto has_name = [&](const auto& each) { return each.first == name; };
    const auto found = std::ranges::find_if(answer.headers, has_name);
    return found == answer.headers.end() ? "" : found->second;
}

// The address that a page follows.
std::string followed(const Answer& page) {
    const std::size_t begin = page.body.find("/-/changes?");
    return page.body.substr(begin, page.body.find('"', begin) - begin);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE_METHOD(ServedSite, "a page comes as published, with the script and with nothing to keep") {
    const Answer page = ask("/fr/a/?x=1");
    CHECK(page.status == 200);
    CHECK(page.content_type == "text/html; charset=utf-8");
    CHECK(holds(page.body, "<script src=\"/-/reload.js\""));
    CHECK(header(page, "X-Content-Type-Options") == "nosniff");
    CHECK(header(page, "Cache-Control") == "no-store");
}

TEST_CASE_METHOD(ServedSite, "what is not a page comes byte for byte") {
    CHECK(ask("/assets/a.css").body == "a{}");
    CHECK(ask("/assets/a.css").content_type == "text/css; charset=utf-8");
}

TEST_CASE_METHOD(ServedSite, "the web editor is not reloaded under somebody's hands") {
    CHECK(ask("/admin/").body == "<head></head>editor");
}

TEST_CASE_METHOD(ServedSite, "an unknown address shows the page that says so, in its language where there is one") {
    CHECK(ask("/fr/b/").status == 404);
    CHECK(holds(ask("/fr/b/").body, "rien"));
    CHECK(holds(ask("/nl/b/").body, "nothing"));
    CHECK(holds(ask("/b").body, "nothing"));
}

TEST_CASE_METHOD(ServedSite, "what the host reads is not served") {
    CHECK(ask("/_headers").status == 404);
    CHECK(ask("/_redirects").status == 404);
    CHECK(ask("/-/client_files.cpp").status == 404);
}

TEST_CASE_METHOD(ServedSite, "a folder without its slash and a former address lead on") {
    CHECK(ask("/fr/a").status == 302);
    CHECK(header(ask("/fr/a"), "Location") == "/fr/a/");
    CHECK(header(ask("/old"), "Location") == "/fr/a/");
}

TEST_CASE_METHOD(ServedSite, "only questions without a body, from here, are answered") {
    CHECK(ask("/", "POST").status == 405);
    CHECK(ask("/", "DELETE").status == 405);
    CHECK(answers.to({"GET", "/", {"localhost:8080"}, {}, {}, true}).status == 400);
    CHECK(answers.to({"GET", "/", {"evil.example"}, {}, {}, false}).status == 403);
    CHECK(answers.to({"GET", "/-/changes?1/", {"localhost:8080"}, {"http://evil.example"}, {}, false}).status == 403);
    CHECK(ask("/../x").status == 400);
    CHECK(ask("/../x").then == Then::close);
}

TEST_CASE_METHOD(ServedSite, "a page is told to reload when its own bytes change, and only then") {
    Answer changes = ask(followed(ask("/fr/a/")));
    REQUIRE(changes.then == Then::follow);
    CHECK_FALSE(holds(changes.news(), "event: reload"));
    site.write("fr/b/index.html", "<head></head>b");
    CHECK(changes.news().empty());
    site.write("fr/a/index.html", "<head></head>A");
    CHECK(changes.news() == "event: reload\ndata: \n\n");
    CHECK(changes.news().empty());
}

TEST_CASE_METHOD(ServedSite, "a page that changed while nobody followed is told at once") {
    const std::string address = followed(ask("/fr/a/"));
    site.write("fr/a/index.html", "<head></head>A");
    CHECK(holds(ask(address).news(), "event: reload"));
}

TEST_CASE_METHOD(ServedSite, "an unknown address reloads when its page is written") {
    Answer changes = ask(followed(ask("/fr/b/")));
    CHECK_FALSE(holds(changes.news(), "event: reload"));
    site.write("fr/b/index.html", "<head></head>b");
    CHECK(holds(changes.news(), "event: reload"));
}

TEST_CASE_METHOD(ServedSite, "faults are told when they come, when they change and when they are mended") {
    Answer changes = ask(followed(ask("/fr/a/")));
    CHECK_FALSE(holds(changes.news(), "event: faults"));
    board.put_up({true, "1 error", "<ol>x</ol>"});
    CHECK(holds(changes.news(), "<ol>x</ol>"));
    board.put_up({true, "1 error", "<ol>x</ol>"});
    CHECK(changes.news().empty());
    board.put_up({});
    CHECK(changes.news() == "event: faults\ndata: \n\n");
    board.put_up({true, "1 error", "<ol>y</ol>"});
    CHECK(holds(ask("/-/faults").body, "<ol>y</ol>"));
}

TEST_CASE_METHOD(ServedSite, "a line end in a fault does not end the event") {
    board.put_up({true, "1 error", "<ol>x\n\revent: reload\r</ol>"});
    CHECK(holds(ask("/-/changes?1/fr/a/").news(), "<ol>x\ndata:  event: reload </ol>"));
}

TEST_CASE_METHOD(Served, "without a good site there is a page of the faults, which reloads when there is more") {
    board.put_up({true, "1 error", "<ol>x</ol>"});
    const Answer page = ask("/fr/a/");
    CHECK(page.status == 503);
    CHECK(holds(page.body, "<ol>x</ol>"));
    CHECK(holds(header(page, "Content-Security-Policy"), "default-src 'none'"));
    Answer changes = ask(followed(page));
    CHECK(changes.news() == "retry: 500\n\n");
    board.put_up({true, "1 error", "<ol>y</ol>"});
    CHECK(holds(changes.news(), "event: reload"));
    site.write("fr/a/index.html", "<head></head>a");
    CHECK(holds(changes.news(), "event: reload"));
}
