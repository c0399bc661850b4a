#include "catch.hpp"

#include "base/escape.hpp"
#include "base/text.hpp"
#include "hostile_strings.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

using namespace veilleur;

namespace {

std::string without_controls(const std::string& text) {
    std::string kept;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if ((byte >= 0x20 || each == '\n' || each == '\t') && byte != 0x7F) kept += each;
    }
    return kept;
}

// What a browser or an XML parser reads where `text` stands; the sinks use no other references.
std::string decoded(std::string text) {
    for (const auto& [entity, letter] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}})
        text = replaced(std::move(text), entity, letter);
    return replaced(std::move(text), "&amp;", "&");
}

// Every `&` begins one of the five references that the sinks use.
bool references_are_whole(std::string_view text) {
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const std::string_view rest = text.substr(at);
        const auto references = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
        if (std::ranges::none_of(references, [rest](const char* each) { return rest.starts_with(each); })) return false;
    }
    return true;
}

std::string percent_decoded(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%')
            bytes += static_cast<char>(std::stoi(std::string(text.substr(at + 1, 2)), nullptr, 16));
        else
            bytes += text[at];
        if (text[at] == '%') at += 2;
    }
    return bytes;
}

std::string appended(void (*escaper)(std::string&, std::string_view), const std::string& text) {
    std::string out;
    escaper(out, text);
    return out;
}

} // namespace

TEST_CASE("hostile text reads back from HTML as it was, and opens no tag") {
    for (const std::string& text : hostile_strings()) {
        const std::string escaped = escape::html(text);
        INFO(escaped);
        CHECK(escaped.find_first_of("<>") == std::string::npos);
        CHECK(references_are_whole(escaped));
        CHECK(decoded(escaped) == without_controls(text));
    }
}

TEST_CASE("hostile text stays inside its attribute, whatever quotes it") {
    for (const std::string& text : hostile_strings()) {
        const std::string escaped = escape::attribute(text);
        INFO(escaped);
        CHECK(escaped.find_first_of("<>\"'") == std::string::npos);
        CHECK(references_are_whole(escaped));
        CHECK(decoded(escaped) == without_controls(text));
    }
}

TEST_CASE("hostile text is well-formed XML 1.0") {
    for (const std::string& text : hostile_strings()) {
        const std::string escaped = escape::xml(text);
        INFO(escaped);
        CHECK(escaped.find_first_of("<>\"'") == std::string::npos);
        CHECK(references_are_whole(escaped));
        CHECK(escaped == without_controls(escaped));
        CHECK(escaped.find("\uFFFE") == std::string::npos);
        CHECK(escaped.find("\uFFFF") == std::string::npos);
    }
}

TEST_CASE("hostile text reads back from JSON as it was") {
    for (const std::string& text : hostile_strings()) {
        CHECK(nlohmann::json::parse("\"" + escape::json(text) + "\"") == text);
        const std::string script = appended(escape::script_json, text);
        CHECK(nlohmann::json::parse("\"" + script + "\"") == text);
        CHECK(script.find_first_of("<>&") == std::string::npos);
        CHECK(script.find("\u2028") == std::string::npos);
        CHECK(script.find("\u2029") == std::string::npos);
    }
}

TEST_CASE("hostile text stays inside its URL") {
    for (const std::string& text : hostile_strings()) {
        const std::string url = escape::url(text);
        INFO(url);
        CHECK(url.find_first_of("<>\"' \\`{}\n\t") == std::string::npos);
        CHECK(std::ranges::all_of(url, [](char each) { return each > 0x20 && each < 0x7F; }));
        const std::string component = appended(escape::url_component, text);
        CHECK(component.find_first_of("/?#&:@<>\"'") == std::string::npos);
        CHECK(percent_decoded(component) == text);
    }
}

TEST_CASE("hostile text says nothing to a reader of Markdown") {
    for (const std::string& text : hostile_strings()) {
        const std::string escaped = escape::markdown(text);
        INFO(escaped);
        CHECK(escaped.find('\n') == std::string::npos);
        for (std::size_t at = 0; at < escaped.size(); ++at) {
            if (std::ispunct(static_cast<unsigned char>(escaped[at])) == 0) continue;
            REQUIRE(escaped[at] == '\\'); // every sign stands behind one
            REQUIRE(++at < escaped.size());
        }
    }
    CHECK(escape::markdown("**a** <b> @c #1\n- \u202Ed") == "\\*\\*a\\*\\* \\<b\\> \\@c \\#1 \\- d");
}

TEST_CASE("plain text passes every sink unchanged") {
    const std::string plain = "Speed solutions 12";
    CHECK(escape::html(plain) == plain);
    CHECK(escape::attribute(plain) == plain);
    CHECK(escape::xml(plain) == plain);
    CHECK(escape::json(plain) == plain);
    CHECK(escape::markdown(plain) == plain);
    CHECK(escape::url("/fr/methodes/gease/?a=1#b") == "/fr/methodes/gease/?a=1#b");
}
