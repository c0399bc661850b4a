#include "corpus/sheets.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace veilleur::bench {

namespace {

std::string table(Tongue tongue, Chance& chance) {
    std::string text =
        fmt::format("| {} | {} | {} |\n| --- | --- | ---: |\n", word(tongue, chance), word(tongue, chance), "n");
    for (unsigned row = 0; row < 4; ++row)
        text +=
            fmt::format("| {} | {} | {} |\n", phrase(tongue, chance, 2), phrase(tongue, chance, 4), chance.below(90));
    return text + "\n";
}

std::string list(Tongue tongue, Chance& chance) {
    std::string text;
    for (unsigned item = 0; item < 5; ++item)
        text += fmt::format("- {}\n", phrase(tongue, chance, 8));
    return text + "\n";
}

// Two paragraphs, the first with emphasis and a term of the glossary, the second with a link.
std::string section(Tongue tongue, Chance& chance, const std::string& link) {
    return fmt::format("{} **{}** {}. {}\n\n{} {}. {}\n\n", paragraph(tongue, chance, 2),
                       capitalised(phrase(tongue, chance, 3)), term_form(tongue, chance.below(term_count)),
                       paragraph(tongue, chance, 3), paragraph(tongue, chance, 2), link, paragraph(tongue, chance, 2));
}

std::string body(const Sheet& sheet, Chance& chance, const LinkWriter& link) {
    const Tongue tongue = sheet.tongue;
    const auto next_link = [&](std::size_t at) {
        return link(sheet.related[at % sheet.related.size()], tongue, phrase(tongue, chance, 3));
    };
    std::string text = fmt::format("## {}\n\n", tongue == Tongue::fr ? "En bref" : "In het kort");
    text += section(tongue, chance, next_link(0)) + list(tongue, chance);
    text += fmt::format("## {}\n\n", capitalised(phrase(tongue, chance, 4))) + section(tongue, chance, next_link(1));
    text += table(tongue, chance);
    text += fmt::format("### {}\n\n> {}\n\n", capitalised(phrase(tongue, chance, 4)), paragraph(tongue, chance, 2));
    text += fmt::format("{}[^1] {}\n\n", sentence(tongue, chance), section(tongue, chance, next_link(2)));
    text += fmt::format("## {}\n\n{}{}", capitalised(phrase(tongue, chance, 3)), section(tongue, chance, next_link(3)),
                        list(tongue, chance));
    return text + fmt::format("[^1]: {}\n", sentence(tongue, chance));
}

std::vector<Step> steps(Tongue tongue, Chance& chance) {
    std::vector<Step> made;
    for (unsigned each = 0; each < 4; ++each)
        made.push_back({.title = capitalised(phrase(tongue, chance, 3)),
                        .minutes = 5 * (1 + each),
                        .act = sentence(tongue, chance),
                        .say = sentence(tongue, chance)});
    return made;
}

} // namespace

Kind kind_of(unsigned number) {
    if (number < term_count) return Kind::term;
    constexpr std::array pattern{Kind::method, Kind::method, Kind::tool,   Kind::method, Kind::role,
                                 Kind::method, Kind::tool,   Kind::method, Kind::tool,   Kind::method};
    return pattern[number % pattern.size()];
}

std::string_view folder_of(Kind kind) {
    constexpr std::array<std::string_view, 4> folders{"methods", "tools", "roles", "terms"};
    return folders[static_cast<std::size_t>(kind)];
}

std::string name_of(unsigned number) {
    return fmt::format("sheet-{:05}", number);
}

Sheet make_sheet(unsigned number, unsigned count, Tongue tongue, const LinkWriter& link) {
    // What both languages share is drawn first, from the number alone.
    Chance shared(number + 1);
    Sheet sheet;
    sheet.number = number;
    sheet.kind = kind_of(number);
    sheet.tongue = tongue;
    const unsigned topic = shared.below(8);
    sheet.topics = {std::string(topic_ids[topic]), std::string(topic_ids[(topic + 3) % 8])};
    for (unsigned each = 0; each < 4; ++each) {
        const unsigned other = shared.below(count);
        if (other != number && std::ranges::find(sheet.related, other) == sheet.related.end())
            sheet.related.push_back(other);
    }
    if (sheet.related.empty()) sheet.related.push_back((number + 1) % count);
    sheet.minutes = 50;
    sheet.participants = 3 + shared.below(6);
    sheet.choice = shared.below(3);

    Chance chance(number * 2 + (tongue == Tongue::fr ? 1 : 2) + 1000003);
    sheet.title = fmt::format("{} {}", capitalised(phrase(tongue, chance, 4)), number);
    sheet.summary = capitalised(phrase(tongue, chance, 16)) + ".";
    if (sheet.kind == Kind::method) sheet.steps = steps(tongue, chance);
    sheet.body = body(sheet, chance, link);
    return sheet;
}

} // namespace veilleur::bench
