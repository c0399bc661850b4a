#include "import/type.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "import/labels.hpp"
#include "import/markers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_label_of_type = 60; // bytes
constexpr std::size_t first_lines = 4;            // with text: where a draft says what it is
constexpr unsigned weight_of_name = 24;           // in one of them
constexpr unsigned weight_of_label = 24;          // shared by the types that have it
constexpr unsigned weight_of_word = 2;            // in the text, where the name of the type stands there
constexpr unsigned most_words = 4;

using Words = std::set<std::string, std::less<>>;

void add_name(std::string_view name, Words& names) {
    if (std::string plain = plain_name(name); !plain.empty()) names.insert(std::move(plain));
}

Words labels_of(const ContentType& type) {
    Words labels;
    for (const Language language : all_languages) {
        for (const Field& field : type.fields)
            add_name(field.label[language], labels);
        for (const Section& section : type.sections)
            add_name(section.label[language], labels);
    }
    return labels;
}

Words names_of(const ContentType& type) {
    Words names;
    for (const Language language : all_languages) {
        add_name(type.singular[language], names);
        add_name(type.plural[language], names);
    }
    return names;
}

// What stands where labels stand: a short line, or the words before a colon.
std::string label_of(std::string_view line) {
    if (const auto marker = marker_of(line)) line = marker->text;
    const std::size_t colon = line.substr(0, longest_label_of_type).find(':');
    line = trimmed(line.substr(0, colon));
    if (line.size() > longest_label_of_type) return {};
    while (line.starts_with('#') || line.starts_with('*'))
        line.remove_prefix(1);
    line = trimmed(line);
    return plain_name(line.substr(numbering_length(line)));
}

struct Evidence {
    Words labels;          // that the draft uses
    std::string beginning; // words of the first lines, with spaces around
    std::map<std::string, unsigned, std::less<>> words;
};

Evidence evidence_of(const std::vector<Line>& lines) {
    Evidence evidence;
    std::size_t texts = 0;
    for (const Line& line : lines) {
        if (is_blank(line)) continue;
        if (std::string label = label_of(line.text); !label.empty()) evidence.labels.insert(std::move(label));
        const std::string plain = plain_name(line.text);
        if (++texts <= first_lines) evidence.beginning += " " + plain + " ";
        for (const std::string_view word : split(plain, ' '))
            if (!word.empty()) ++evidence.words[std::string(word)];
    }
    return evidence;
}

unsigned weight(const ContentType& type, const Evidence& evidence, const std::map<std::string, unsigned>& sharing) {
    unsigned sum = 0;
    for (const std::string& label : labels_of(type))
        if (evidence.labels.contains(label)) sum += weight_of_label / sharing.at(label);
    for (const std::string& name : names_of(type)) {
        if (evidence.beginning.find(" " + name + " ") != std::string::npos) sum += weight_of_name;
        const auto found = evidence.words.find(name);
        if (found != evidence.words.end()) sum += weight_of_word * std::min(found->second, most_words);
    }
    return sum;
}

std::size_t asked_of(const ContentType& type) {
    const auto fields = std::ranges::count_if(type.fields, &Field::required);
    const auto sections = std::ranges::count_if(type.sections, &Section::required);
    return static_cast<std::size_t>(fields + sections);
}

} // namespace

TypeGuess guessed_type(const std::vector<Line>& lines, const std::vector<ContentType>& types) {
    std::map<std::string, unsigned> sharing;
    for (const ContentType& type : types)
        for (const std::string& label : labels_of(type))
            ++sharing[label];
    const Evidence evidence = evidence_of(lines);
    TypeGuess guess;
    unsigned best = 0;
    for (const ContentType& type : types)
        if (const unsigned sum = weight(type, evidence, sharing); sum > best) {
            best = sum;
            guess = {&type, true};
        }
    if (!guess.type && !types.empty()) guess.type = &*std::ranges::min_element(types, {}, asked_of);
    return guess;
}

} // namespace veilleur::draft
