#include "base/messages.hpp"
#include "base/messages/families.hpp"
#include "catch.hpp"
#include "shown.hpp"

namespace veilleur::markdown {

namespace {

// The first diagnostic of `text` in full: place, message and hint.
std::string first(std::string_view text, MessageLanguage language, const Context& context = {}) {
    Diagnostics diagnostics;
    parse(text, {"content/methods/x.fr.md", 8, 0}, context, diagnostics);
    const std::vector<Diagnostic> all = diagnostics.sorted();
    if (all.empty()) return "nothing";
    const Position at = all[0].where.position;
    return all[0].where.file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " +
           message_text(all[0], language) + " " + hint_text(all[0], language);
}

} // namespace

TEST_CASE("a link to a file is answered with the id that was meant") {
    CHECK(first("a\n\nVoir [x](../methods/gease.fr.md).", MessageLanguage::en) ==
          "content/methods/x.fr.md:10:6: “../methods/gease.fr.md” is neither a web address nor the id of a sheet. Did "
          "you mean “methods/gease”? For a sheet, type its folder and its name, without language or “.md”, for example "
          "methods/gease. For another site, begin with https://.");
}

TEST_CASE("an unknown note is answered with the nearest name, in Dutch") {
    CHECK(first("> [!WARNNG]\n> x", MessageLanguage::nl) ==
          "content/methods/x.fr.md:8:3: ‘[!WARNNG]’ is geen naam van een kader. Bedoelde je ‘[!WARNING]’? De mogelijke "
          "namen zijn "
          "[!NOTE], [!TIP], [!IMPORTANT], [!WARNING] en [!CONFIDENTIAL], in hoofdletters.");
}

TEST_CASE("a line break in HTML is answered with the Markdown for it, in French") {
    CHECK(
        first("a<br>b", MessageLanguage::fr) ==
        "content/methods/x.fr.md:8:2: <br> est du code de page web (HTML), qu’une fiche n’accepte pas. Pour un nouveau "
        "paragraphe, laissez une ligne vide. Pour aller à la ligne, mettez le signe \\ à la fin de la ligne.");
}

TEST_CASE("a missing section names its title and its id") {
    ContentType type;
    type.sections.push_back({"overview", true, {{"En bref", "In het kort"}}});
    Context context;
    context.type = &type;
    CHECK(first("a", MessageLanguage::en, context) == "content/methods/x.fr.md:8:1: The section “En bref” is missing. "
                                                      "Add a line “## En bref” with its text below. Another heading "
                                                      "will do too, if it ends with {#overview}.");
}

TEST_CASE("an id given twice says what to remove") {
    CHECK(first("## A {#a}\n\n## B {#a}", MessageLanguage::en) ==
          "content/methods/x.fr.md:10:6: The id “a” is that of another heading of this sheet already. Choose another "
          "one, or remove {#a}.");
}

TEST_CASE("every message on Markdown has a text and a hint in three languages") {
    for (const Message& message : messages::markdown()) {
        INFO(message.code);
        for (const MessageLanguage language : {MessageLanguage::fr, MessageLanguage::nl, MessageLanguage::en}) {
            CHECK(message.message.in(language).ends_with('.'));
            CHECK_FALSE(message.hint.in(language).empty());
        }
    }
}

} // namespace veilleur::markdown
