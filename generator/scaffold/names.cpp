#include "scaffold/names.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"

#include <array>

namespace veilleur::scaffold {

namespace {

constexpr std::size_t longest_name = 60; // characters; what a person can still read in an address

// Devices of Windows: a file of that name cannot be checked out there.
constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};

std::set<std::string, std::less<>> names_of_devices() {
    std::set<std::string, std::less<>> names(devices.begin(), devices.end());
    for (char digit = '0'; digit <= '9'; ++digit) {
        names.insert(std::string("com") + digit);
        names.insert(std::string("lpt") + digit);
    }
    return names;
}

std::string stem_of(std::string_view path) {
    const std::string name = ascii_lower(path.substr(path.rfind('/') + 1));
    return name.substr(0, name.find('.'));
}

void take_addresses(const Sheet& sheet, TakenNames& taken) {
    auto& addresses = taken.addresses[sheet.language];
    addresses.insert(sheet.slug);
    if (const Value* aliases = sheet.field("aliases"))
        for (const Value& alias : aliases->items())
            addresses.emplace(alias.text());
}

// Whole words, as many as there is room for.
std::string short_slug(std::string_view title) {
    std::string name = slug(title);
    if (name.size() <= longest_name) return name;
    const std::size_t hyphen = name.rfind('-', longest_name);
    return name.substr(0, hyphen == std::string::npos ? longest_name : hyphen);
}

template <typename IsTaken> std::string numbered(const std::string& name, const IsTaken& is_taken) {
    if (!is_taken(name)) return name;
    std::size_t number = 2;
    while (is_taken(name + "-" + std::to_string(number)))
        ++number;
    return name + "-" + std::to_string(number);
}

} // namespace

TakenNames taken_names(const ContentType& type, const std::vector<SourceEntry>& entries,
                       const std::vector<Sheet>& sheets) {
    TakenNames taken{names_of_devices(), {}};
    for (const SourceEntry& entry : entries)
        taken.stems.insert(stem_of(entry.path));
    for (const Sheet& sheet : sheets)
        if (sheet.id.starts_with(type.folder + "/")) take_addresses(sheet, taken);
    return taken;
}

std::optional<Names> free_names(const Titles& titles, Language source_language, const TakenNames& taken) {
    Names names;
    for (const Language language : all_languages) {
        if (!titles[language]) continue;
        const std::string name = short_slug(*titles[language]);
        if (name.empty()) return std::nullopt;
        const auto is_taken = [&](const std::string& each) { return taken.addresses[language].contains(each); };
        names.addresses[language] = numbered(name, is_taken);
    }
    // The id is the address of the language that has none of its own yet, too: it is free in every language.
    names.stem = numbered(names.addresses[source_language], [&](const std::string& each) {
        return taken.stems.contains(each) || taken.addresses[other(source_language)].contains(each);
    });
    return names;
}

} // namespace veilleur::scaffold
