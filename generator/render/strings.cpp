#include "render/strings.hpp"

namespace veilleur::render {

namespace {

std::string key_of(Language language, std::string_view pattern, const FormatArguments& arguments) {
    std::string key(code(language));
    key += pattern;
    for (const auto& [name, value] : arguments) {
        key += '\0' + name + '\0';
        if (const auto* number = std::get_if<std::int64_t>(&value))
            key += std::to_string(*number);
        else
            key += std::get<std::string>(value);
    }
    return key;
}

} // namespace

std::optional<std::string> Strings::text(Language language, std::string_view key,
                                         const FormatArguments& arguments) const {
    const auto& all = project_.strings[language];
    const auto found = all.find(key);
    if (found == all.end()) return std::nullopt;
    if (found->second.find('{') == std::string::npos) return found->second;
    return formatted_once(language, found->second, arguments);
}

std::string Strings::formatted_once(Language language, std::string_view pattern,
                                    const FormatArguments& arguments) const {
    const std::string key = key_of(language, pattern, arguments);
    {
        const std::lock_guard lock(mutex_);
        const auto known = formatted_.find(key);
        if (known != formatted_.end()) return known->second;
    }
    std::string text = formatted(pattern, code(language), arguments);
    // Titles make every text different: what does not repeat is not worth keeping.
    constexpr std::size_t most = 4096;
    const std::lock_guard lock(mutex_);
    if (formatted_.size() < most) formatted_.emplace(key, text);
    return text;
}

std::vector<std::string> Strings::keys(Language language) const {
    std::vector<std::string> keys;
    for (const auto& [key, text] : project_.strings[language])
        keys.push_back(key);
    return keys;
}

} // namespace veilleur::render
