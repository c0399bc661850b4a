#include "history/mailmap.hpp"

#include "base/text.hpp"

namespace veilleur::history {

namespace {

struct Signature {
    std::string_view name;
    std::string_view address;
};

// Takes `Name <address>` off the beginning of `rest`.
std::optional<Signature> take_signature(std::string_view& rest) {
    const std::size_t left = rest.find('<');
    const std::size_t right = rest.find('>', left);
    if (left == std::string_view::npos || right == std::string_view::npos) return std::nullopt;
    const Signature found{trimmed(rest.substr(0, left)), rest.substr(left + 1, right - left - 1)};
    rest.remove_prefix(right + 1);
    return found;
}

} // namespace

Mailmap::Mailmap(std::string_view text) {
    for (const std::string_view line : split(text, '\n'))
        if (!line.starts_with('#')) read_line(line);
}

// `Proper Name <address>` or `Proper Name <proper address> Old Name <address>`, names and the proper address optional.
void Mailmap::read_line(std::string_view line) {
    const std::optional<Signature> wanted = take_signature(line);
    if (!wanted || wanted->address.empty()) return;
    const Signature signed_as = take_signature(line).value_or(Signature{{}, wanted->address});
    Person& person = people_[ascii_lower(signed_as.address)];
    const std::optional<std::string> name =
        wanted->name.empty() ? std::nullopt : std::optional<std::string>(wanted->name);
    if (!signed_as.name.empty())
        person.by_old_name[ascii_lower(signed_as.name)] = name;
    else if (name)
        person.name = name;
}

std::string Mailmap::name_of(std::string_view name, std::string_view address) const {
    const auto person = people_.find(ascii_lower(address));
    if (person == people_.end()) return std::string(name);
    const auto special = person->second.by_old_name.find(ascii_lower(name));
    const bool is_special = special != person->second.by_old_name.end();
    return (is_special ? special->second : person->second.name).value_or(std::string(name));
}

} // namespace veilleur::history
