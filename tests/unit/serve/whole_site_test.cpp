#include "catch.hpp"

#include "serve/whole_site.hpp"

#include <atomic>
#include <thread>

using namespace veilleur;
using namespace veilleur::serve;

TEST_CASE("the last good site stays while a newer one has errors") {
    std::string text = "one";
    WholeSite site([&](OutputSink& sink, Diagnostics& diagnostics) {
        sink.add({"a.html", text, {}});
        if (text == "bad") diagnostics.add("unknown-sheet", {"a", {1, 1}}, {"x"});
        if (text == "two") diagnostics.add("translation-missing", {"a", {1, 1}}, {"x", "nl", "y"});
    });
    Diagnostics unused;
    CHECK_FALSE(site.file("a.html"));
    site.refresh({}, unused);
    CHECK(site.file("a.html") == "one");
    CHECK_FALSE(site.file("b.html"));
    text = "bad";
    Diagnostics faults;
    site.refresh({}, faults);
    CHECK(faults.has_errors());
    CHECK(site.file("a.html") == "one");
    text = "two";
    Diagnostics warnings;
    site.refresh({}, warnings);
    CHECK(site.file("a.html") == "two");
}

TEST_CASE("files are read while the site is made anew") {
    int turn = 0;
    WholeSite site([&](OutputSink& sink, Diagnostics&) {
        sink.add({"a.html", std::string(1000, static_cast<char>('a' + ++turn % 26)), {}});
    });
    Diagnostics unused;
    site.refresh({}, unused);
    std::atomic<bool> is_over = false;
    std::atomic<bool> is_torn = false;
    std::thread reader([&] {
        while (!is_over) {
            const std::string bytes = site.file("a.html").value();
            if (bytes != std::string(1000, bytes.front())) is_torn = true;
        }
    });
    for (int each = 0; each < 200; ++each)
        site.refresh({}, unused);
    is_over = true;
    reader.join();
    CHECK_FALSE(is_torn);
}
