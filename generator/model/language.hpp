#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace veilleur {

// The languages of the site. Two, by purpose: every rule about pairs, switches and drift rests on that.
enum class Language : std::uint8_t { fr, nl };

inline constexpr std::array<Language, 2> all_languages{Language::fr, Language::nl};

constexpr std::string_view code(Language language) {
    return language == Language::fr ? "fr" : "nl";
}
constexpr Language other(Language language) {
    return language == Language::fr ? Language::nl : Language::fr;
}
constexpr std::optional<Language> language_of(std::string_view code) {
    if (code == "fr") return Language::fr;
    if (code == "nl") return Language::nl;
    return std::nullopt;
}

// One value per language.
template <typename T> struct PerLanguage {
    std::array<T, 2> values{};

    T& operator[](Language language) { return values[static_cast<std::size_t>(language)]; }
    const T& operator[](Language language) const { return values[static_cast<std::size_t>(language)]; }

    friend bool operator==(const PerLanguage&, const PerLanguage&) = default;
};

} // namespace veilleur
