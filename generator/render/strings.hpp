#pragma once

#include "base/message_format.hpp"
#include "model/project.hpp"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace veilleur::render {

// The words of the interface. Patterns with places are formatted by ICU, which is slow, so results are kept: the same
// counts and names come again on every page. Safe to use from many threads.
class Strings {
public:
    explicit Strings(const Project& project) : project_(project) {}

    // No value for a key that the theme does not have. Throws std::invalid_argument for a pattern that ICU refuses.
    std::optional<std::string> text(Language language, std::string_view key, const FormatArguments& arguments) const;

    std::vector<std::string> keys(Language language) const;

private:
    std::string formatted_once(Language language, std::string_view pattern, const FormatArguments& arguments) const;

    const Project& project_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::string> formatted_;
};

} // namespace veilleur::render
