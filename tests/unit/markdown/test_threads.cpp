#include "catch.hpp"
#include "shown.hpp"

#include <string>

namespace veilleur::markdown {

namespace {

std::vector<Sheet> corpus() {
    std::vector<Sheet> sheets;
    for (unsigned number = 0; number < 400; ++number) {
        const std::string n = std::to_string(number);
        Sheet sheet;
        sheet.path = "content/pages/" + n + ".fr.md";
        sheet.language = number % 2 == 0 ? Language::fr : Language::nl;
        sheet.body = "## Titre " + n + "\n\nL'un ~~a~~ *b* https://example.org/" + n + " [@k" + n +
                     "] [^1] \"x\" www.a.be <b>\n\n- [ ] x\n- [x] ~~" + n + "~~\n\n| a | b |\n|---|--:|\n| ~c~ | ~~d" +
                     n + "~~ |\n\n> [!TIP]\n> [[methods/m" + n + "]]\n\n[^1]: note " + n + "\n";
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

std::string all_bytes(unsigned jobs) {
    std::vector<Sheet> sheets = corpus();
    Diagnostics diagnostics;
    parse_sheets(sheets, {}, {}, jobs, diagnostics);
    std::string bytes;
    for (const Sheet& sheet : sheets)
        bytes += shown(sheet.document);
    return bytes + shown(diagnostics);
}

} // namespace

// cmark-gfm has extensions that change tables of the whole process while they parse: they must not be attached.
TEST_CASE("one and four threads make the same bytes") {
    const std::string alone = all_bytes(1);
    for (unsigned run = 0; run < 5; ++run)
        CHECK(all_bytes(4) == alone);
}

} // namespace veilleur::markdown
