#include "import/labels.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_name = 120; // bytes
constexpr std::size_t shortest_slip = 4;  // letters; in a shorter word a slip makes another word

// Of two names that are near, one has the first letter of the other at its front or its end.
bool shares_letter(const std::string& name, const std::string& other) {
    return name.front() == other.front() || name.back() == other.back();
}

// They are made from the draft in another way, or by the program.
constexpr std::array<std::string_view, 6> not_named{"title",        "slug",      "aliases",
                                                    "review_every", "published", "source_language"};

bool is_named(const Field& field) {
    return std::ranges::find(not_named, field.name) == not_named.end();
}

} // namespace

std::string plain_name(std::string_view text) {
    return replaced(slug(text), "-", " ");
}

Labels::Labels(const ContentType& type, const std::vector<Field>& common) {
    for (const Section& section : type.sections)
        for (const Language language : all_languages)
            add(section.label[language], {nullptr, &section});
    for (const std::vector<Field>* fields : {&type.fields, &common})
        for (const Field& field : *fields) {
            if (!is_named(field)) continue;
            for (const Language language : all_languages)
                add(field.label[language], {&field, nullptr});
            add(field.name, {&field, nullptr});
        }
}

void Labels::add(std::string_view name, const Target& target) {
    const std::string plain = plain_name(name);
    if (!plain.empty() && targets_.try_emplace(plain, target).second) names_.push_back(plain);
}

const Labels::Target* Labels::exact(std::string_view text) const {
    if (text.empty() || text.size() > longest_name) return nullptr;
    const auto found = targets_.find(plain_name(text));
    return found == targets_.end() ? nullptr : &found->second;
}

// Names of about that length: comparing is dear, and other names would not be near.
std::vector<std::string> Labels::names_like(const std::string& plain) const {
    std::vector<std::string> names;
    for (const std::string& name : names_) {
        const std::size_t difference = std::max(name.size(), plain.size()) - std::min(name.size(), plain.size());
        if (plain.size() >= shortest_slip && difference <= plain.size() / 3 + 1 && shares_letter(name, plain))
            names.push_back(name);
    }
    return names;
}

const Labels::Target* Labels::meant(std::string_view text) const {
    if (const Target* target = exact(text)) return target;
    if (text.empty() || text.size() > longest_name) return nullptr;
    const std::string plain = plain_name(text);
    const auto found = targets_.find(nearest(plain, names_like(plain)));
    return found == targets_.end() ? nullptr : &found->second;
}

const Field* Labels::field(std::string_view text) const {
    const Target* target = meant(text);
    return target ? target->field : nullptr;
}

const Section* Labels::section(std::string_view text) const {
    const Target* target = meant(text);
    return target ? target->section : nullptr;
}

} // namespace veilleur::draft
