// Random documents, and random damage to them: whatever the plain reader answers, the library answers too.
#include "catch.hpp"

#include "load/plain_yaml.hpp"
#include "load/yaml.hpp"

#include <array>
#include <random>

using namespace veilleur;
using namespace veilleur::load;

namespace {

bool identical(const Value& one, const Value& other);

bool identical_members(const Value::Mapping& one, const Value::Mapping& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Member& left, const Member& right) {
        return left.key == right.key && left.key_position == right.key_position && identical(left.value, right.value);
    });
}

bool identical(const Value& one, const Value& other) {
    return one.data.index() == other.data.index() && one.position == other.position && one.text() == other.text() &&
           std::equal(one.items().begin(), one.items().end(), other.items().begin(), other.items().end(), identical) &&
           identical_members(one.members(), other.members());
}

// Writes documents as people and programs do, half of them with what lies just outside of the plain part.
class Writer {
public:
    explicit Writer(std::uint32_t seed) : chance_(seed) {}

    std::string document() {
        text_.clear();
        plain_ = up_to(1) == 0;
        block(0, 0);
        return text_;
    }

    // Up to three bytes taken out, put in or repeated. Whole letters only: the readers are given clean text.
    std::string damaged(std::string text) {
        static constexpr std::array<std::string_view, 30> pieces{
            " ", "  ", "\n", "\n  ", ":", ": ", "-", "- ", "#", " #", " # ", "\"", "'", "[",    "]",
            "{", "}",  ",",  "\\",   "|", ">",  "&", "*",  "!", "?",  "~",   "%",  "é", "null", "\u00A0"};
        for (std::size_t times = up_to(2) + 1; times > 0 && !text.empty(); --times) {
            std::size_t at = up_to(text.size() - 1);
            while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
                --at;
            if (up_to(2) == 0 && static_cast<unsigned char>(text[at]) < 0x80)
                text.erase(at, 1);
            else
                text.insert(at, pieces[up_to(pieces.size() - 1)]);
        }
        return text;
    }

private:
    std::size_t up_to(std::size_t most) { return chance_() % (most + 1); }

    template <std::size_t count> std::string_view one_of(const std::array<std::string_view, count>& choices) {
        return choices[up_to(count - 1)];
    }

    std::string key() {
        static constexpr std::array<std::string_view, 7> plain{"title", "a", "b", "sub_key", "x-y", "12", "nul"};
        static constexpr std::array<std::string_view, 5> other{"Été", "two words", "null", "\"quoted\"", "on"};
        // A number makes most keys unique, not all.
        return std::string(plain_ || up_to(3) > 0 ? one_of(plain) : one_of(other)) +
               std::to_string(up_to(plain_ ? 200 : 20));
    }

    std::string scalar() {
        static constexpr std::array<std::string_view, 14> plain{
            "word",     "two words",    "2023-01-31", "l’eau", "50 % d'eau", "yes", "nullify",
            "\"text\"", "\"a: b # c\"", "\"[x, y]\"", "\"\"",  "'it'",       "''",  "'a, b'"};
        static constexpr std::array<std::string_view, 12> other{"12:30",    "https://a.be/x#y",
                                                                "a, b",     "\"\\u00e9 \\\" \\n\"",
                                                                "'l''eau'", "null",
                                                                "~",        "-5",
                                                                "a: b",     "x # note",
                                                                "x#y",      "a ? b"};
        return std::string(plain_ || up_to(3) > 0 ? one_of(plain) : one_of(other));
    }

    std::string flow(std::size_t depth) {
        const std::size_t kind = depth > 2 ? 2 : up_to(3);
        if (kind > 1) return scalar();
        std::string all = kind == 0 ? "[" : "{";
        for (std::size_t left = up_to(3); left > 0; --left) {
            all += up_to(1) == 0 ? " " : "";
            all += kind == 0 ? flow(depth + 1) : key() + ": " + flow(depth + 1);
            all += left > 1 ? ", " : "";
        }
        return all + (kind == 0 ? "]" : " }");
    }

    void end_line() {
        static constexpr std::array<std::string_view, 8> ends{"\n",  "\n",        "\n",   "\n",
                                                              " \n", " # note\n", "\n\n", "\n# note\n"};
        text_ += one_of(ends);
    }

    // What stands behind a colon or a hyphen, at the end of its line or on the lines below.
    void value(std::size_t indent, std::size_t depth) {
        const std::size_t kind = up_to(9);
        if (kind == 0) return end_line();
        if (kind == 1 && !plain_) return folded(indent + 2);
        if (kind > 3 || depth > 8) {
            text_ += " " + flow(0);
            return end_line();
        }
        end_line();
        block(indent + (plain_ ? 2 : up_to(2)), depth + 1);
    }

    void folded(std::size_t indent) {
        static constexpr std::array<std::string_view, 5> headers{" |", " >", " |-", " >-", " |2"};
        text_ += std::string(one_of(headers)) + "\n";
        for (std::size_t left = up_to(3) + 1; left > 0; --left)
            text_ += std::string(indent, ' ') + scalar() + "\n";
    }

    void block(std::size_t indent, std::size_t depth) {
        const bool list = up_to(2) == 0;
        for (std::size_t left = up_to(depth == 0 ? 5 : 3) + 1; left > 0; --left) {
            text_ += std::string(indent, ' ');
            if (list)
                item(indent, depth);
            else
                member(indent, depth);
        }
    }

    void member(std::size_t indent, std::size_t depth) {
        text_ += key() + ":";
        value(indent, depth);
    }

    void item(std::size_t indent, std::size_t depth) {
        text_ += "-";
        if (up_to(1) == 0) return value(indent, depth);
        const std::size_t spaces = up_to(4) == 0 ? 3 : 1;
        text_ += std::string(spaces, ' ');
        member(indent + 1 + spaces, depth + 1);
        for (std::size_t left = up_to(2); left > 0; --left) {
            text_ += std::string(indent + 1 + spaces, ' ');
            member(indent + 1 + spaces, depth + 1);
        }
    }

    std::mt19937 chance_;
    std::string text_;
    bool plain_ = false; // this document keeps to the plain part
};

// How often the plain reader answered; it must never answer alone.
struct Answers {
    int asked = 0;
    int answered = 0;
};

void compare(const std::string& yaml, Answers& answers) {
    Diagnostics diagnostics;
    const YamlSource source("x.yml", yaml, 2);
    if (!free_of_traps(source, diagnostics)) return;
    ++answers.asked;
    const std::optional<Value> plain = plain_tree_of(source);
    if (!plain) return;
    ++answers.answered;
    const std::optional<Value> reference = tree_of(source, diagnostics);
    CAPTURE(yaml);
    REQUIRE(reference.has_value());
    REQUIRE(identical(*plain, *reference));
}

} // namespace

TEST_CASE("the plain reader never differs from the library on random documents") {
    Writer writer(20220131);
    Answers whole, damaged;
    for (int round = 0; round < 4000; ++round) {
        const std::string yaml = writer.document();
        compare(yaml, whole);
        for (int times = 0; times < 3; ++times)
            compare(writer.damaged(yaml), damaged);
    }
    // Agreement says nothing where too little was compared.
    CHECK(whole.answered > 500);
    CHECK(damaged.answered > 500);
}

TEST_CASE("the comparison of trees sees a text, a place, a key and a kind that differ") {
    const auto tree = [](std::string_view yaml) { return plain_tree_of(YamlSource("x.yml", yaml)).value(); };
    CHECK(identical(tree("a: [b, {c: d}]"), tree("a: [b, {c: d}]")));
    CHECK_FALSE(identical(tree("a: b"), tree("a: c")));
    CHECK_FALSE(identical(tree("a: b"), tree("a:  b")));
    CHECK_FALSE(identical(tree("a: b"), tree("c: b")));
    CHECK_FALSE(identical(tree("a: []"), tree("a: {}")));
}
