#include "serve/published_rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace veilleur::serve {

namespace {

// Browsers remember these for longer than a preview lives.
constexpr std::array<std::string_view, 2> not_for_previews{"cache-control", "strict-transport-security"};

bool covers(std::string_view pattern, std::string_view url) {
    if (pattern.ends_with('*')) return url.starts_with(pattern.substr(0, pattern.size() - 1));
    return url == pattern;
}

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words = split(line, ' ');
    std::erase(words, std::string_view{});
    return words;
}

// The final slash makes no difference, as with the host.
std::string_view without_slash(std::string_view url) {
    return url.ends_with('/') ? url.substr(0, url.size() - 1) : url;
}

// "Language=fr" holds for "fr-BE,nl;q=0.8": the first language is the one a reader wants.
bool holds(std::string_view condition, std::string_view languages) {
    constexpr std::string_view name = "Language=";
    return condition.starts_with(name) && ascii_lower(languages).starts_with(condition.substr(name.size()));
}

} // namespace

Headers published_headers(std::string_view rules, std::string_view url) {
    Headers headers;
    bool applies = false;
    for (const std::string_view line : split(rules, '\n')) {
        const std::string_view text = trimmed(line);
        const bool is_pattern = !text.empty() && text.front() == '/' && text.data() == line.data();
        if (is_pattern) applies = covers(text, url);
        const std::size_t colon = text.find(':');
        if (is_pattern || !applies || colon == std::string_view::npos) continue;
        const std::string_view name = text.substr(0, colon);
        if (std::ranges::find(not_for_previews, ascii_lower(name)) == not_for_previews.end())
            headers.emplace_back(name, trimmed(text.substr(colon + 1)));
    }
    return headers;
}

std::optional<std::string> published_redirect(std::string_view rules, std::string_view url,
                                              std::string_view languages) {
    for (const std::string_view line : split(rules, '\n')) {
        const std::vector<std::string_view> words = words_of(trimmed(line));
        if (words.size() < 2 || without_slash(words[0]) != without_slash(url)) continue;
        if (!words[1].starts_with('/') || words[1].starts_with("//")) continue;
        const auto conditions =
            std::ranges::subrange(words.begin() + std::min<std::ptrdiff_t>(3, std::ssize(words)), words.end());
        if (std::ranges::all_of(conditions, [&](std::string_view each) { return holds(each, languages); }))
            return std::string(words[1]);
    }
    return std::nullopt;
}

} // namespace veilleur::serve
