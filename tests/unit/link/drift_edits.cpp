#include "drift_edits.hpp"

#include <algorithm>

namespace veilleur::test {

namespace {

// Where the sections of the sample begin, and what they are called in `translated_from`.
struct SampleSection {
    std::string_view heading;
    std::string_view key;
};

constexpr SampleSection sections[] = {{"## En bref", "overview"},
                                      {"## Avant", "avant-la-rencontre"},
                                      {"## Après", "apres-la-rencontre"},
                                      {"## Pour", "further"}};

class Chance {
public:
    explicit Chance(std::size_t seed) : engine_(static_cast<std::mt19937::result_type>(seed)) {}
    std::size_t below(std::size_t limit) { return engine_() % limit; }

private:
    std::mt19937 engine_;
};

// The bytes of section `at`, its heading included.
std::pair<std::size_t, std::size_t> span_of(const std::string& text, std::size_t at) {
    const std::size_t begin = text.find(sections[at].heading);
    const std::size_t end = at + 1 < std::size(sections) ? text.find(sections[at + 1].heading) : text.size();
    return {begin, end};
}

bool is_letter(char each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
}

// Changes, drops, doubles or swaps one letter of what stands below a heading.
void mistype(std::string& text, std::size_t section, Chance& chance) {
    const auto [begin, end] = span_of(text, section);
    std::vector<std::size_t> letters;
    for (std::size_t at = text.find('\n', begin); at < end; ++at)
        if (is_letter(text[at])) letters.push_back(at);
    const std::size_t at = letters[chance.below(letters.size())];
    const char other = text[at] == 'z' ? 'a' : 'z';
    switch (chance.below(4)) {
    case 0:
        text[at] = other;
        break;
    case 1:
        text.erase(at, 1);
        break;
    case 2:
        text.insert(at, 1, text[at]);
        break;
    default:
        text[at] = static_cast<char>(text[at] ^ 0x20); // the other case
    }
}

void mistype(Edited& edited, Chance& chance) {
    const std::size_t section = chance.below(std::size(sections));
    if (chance.below(5) == 0) {
        change(edited.original, "ensemble.\"", chance.below(2) == 0 ? "ensenble.\"" : "ensembles.\"");
        edited.passages = {"_summary"};
        return;
    }
    mistype(edited.original, section, chance);
    edited.passages = {std::string(sections[section].key)};
}

void add_sentence(Edited& edited, Chance& chance) {
    constexpr std::string_view sentences[] = {"Chacun est libre de passer.", "On peut aussi écrire.",
                                              "Compter 5 minutes."};
    const std::size_t section = chance.below(std::size(sections));
    const std::size_t end = edited.original.rfind(".\n", span_of(edited.original, section).second - 1) + 1;
    edited.original.insert(end, (chance.below(2) == 0 ? " " : "\n\n") + std::string(sentences[chance.below(3)]));
    edited.passages = {std::string(sections[section].key)};
}

// One section moves to the front or to the end, past at least two others, so that it is the one that moved.
void move_section(Edited& edited, Chance& chance) {
    const std::size_t section = chance.below(std::size(sections));
    const auto [begin, end] = span_of(edited.original, section);
    std::string moved = edited.original.substr(begin, end - begin);
    edited.original.erase(begin, end - begin);
    if (section >= 2)
        edited.original.insert(edited.original.find("## "), moved + "\n");
    else
        edited.original += "\n" + moved;
    edited.passages = {std::string(sections[section].key)};
}

// Both files were edited and nobody said that the translation follows.
void edit_both(Edited& edited, Chance& chance) {
    if (chance.below(2) == 0)
        add_sentence(edited, chance);
    else
        mistype(edited, chance);
    change(edited.translation, "Zorg voor", chance.below(2) == 0 ? "Zorg altijd voor" : "Zorgt voor");
}

void respace(std::string& text, Chance& chance) {
    const std::size_t body = text.find("---\n\n## ");
    std::string spaced = text.substr(0, body + 4);
    for (const char each : text.substr(body + 4)) {
        if (each == '\n' && chance.below(3) == 0) spaced += chance.below(2) == 0 ? "  " : " ";
        spaced += each;
        if (each == '\n' && spaced.ends_with("\n\n")) spaced += std::string(chance.below(3), '\n');
        if (each == ' ' && !spaced.ends_with("# ") && chance.below(6) == 0) spaced += " ";
    }
    text = spaced;
}

// Marks as another keyboard or word processor makes them.
void retype_marks(std::string& text, Chance& chance) {
    if (chance.below(2) == 0) change(text, "d’abord", "d'abord");
    if (chance.below(2) == 0) change(text, "la synthèse", "la\u00A0synthèse");
    if (chance.below(2) == 0) change(text, "de l’eau", "de l'eau");
}

// The lines of the front matter that begin at the margin, each with what belongs to it, in another order.
void reorder_keys(std::string& text, Chance& chance) {
    const std::size_t begin = text.find('\n') + 1, end = text.find("\n---\n") + 1;
    std::vector<std::string> fields;
    for (std::size_t at = begin; at < end;) {
        const std::size_t next = text.find('\n', at) + 1;
        if (text[at] == ' ')
            fields.back() += text.substr(at, next - at);
        else
            fields.push_back(text.substr(at, next - at));
        at = next;
    }
    for (std::size_t at = fields.size(); at > 1; --at)
        std::swap(fields[at - 1], fields[chance.below(at)]);
    std::string joined;
    for (const std::string& field : fields)
        joined += field;
    text.replace(begin, end - begin, joined);
}

} // namespace

Edited edit(const std::string& original, const std::string& translation, std::size_t number) {
    Edited edited{edit_kinds[number % std::size(edit_kinds)], original, translation, "methods/talk", {}};
    Chance chance(number);
    switch (edited.kind) {
    case EditKind::typo:
        mistype(edited, chance);
        break;
    case EditKind::added_sentence:
        add_sentence(edited, chance);
        break;
    case EditKind::moved_section:
        move_section(edited, chance);
        break;
    case EditKind::both_languages:
        edit_both(edited, chance);
        break;
    case EditKind::white_space:
        retype_marks(edited.original, chance);
        respace(edited.original, chance);
        break;
    case EditKind::key_order:
        reorder_keys(edited.original, chance);
        reorder_keys(edited.translation, chance);
        break;
    case EditKind::rename:
        edited.id = "methods/talk-" + std::to_string(number);
        break;
    }
    return edited;
}

} // namespace veilleur::test
