#include "check/personal_data/email.hpp"

#include "base/text.hpp"
#include "check/personal_data/words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace veilleur::check {

namespace {

// Providers known by their name under any ending, as `hotmail.be` and `hotmail.fr`.
constexpr std::array<std::string_view, 14> private_names{"gmail", "googlemail", "hotmail", "outlook",   "live",
                                                         "msn",   "yahoo",      "ymail",   "gmx",       "icloud",
                                                         "aol",   "protonmail", "proton",  "rocketmail"};

constexpr std::array<std::string_view, 28> private_domains{
    "skynet.be",  "telenet.be", "proximus.be", "belgacom.net", "scarlet.be",    "voo.be",       "brutele.be",
    "pandora.be", "edpnet.be",  "swing.be",    "tiscali.be",   "tvcablenet.be", "base.be",      "numericable.be",
    "me.com",     "mac.com",    "pm.me",       "laposte.net",  "orange.fr",     "wanadoo.fr",   "free.fr",
    "sfr.fr",     "ziggo.nl",   "planet.nl",   "kpnmail.nl",   "mail.com",      "tutanota.com", "fastmail.com"};

constexpr std::array<std::string_view, 7> example_endings{"example.org", "example.com", "example.net", ".example",
                                                          ".invalid",    ".test",       ".localhost"};

bool is_private(std::string_view domain) {
    const std::size_t ending = domain.rfind('.');
    std::string_view name = domain.substr(0, ending);
    // yahoo.co.uk
    if (name.ends_with(".co")) name.remove_suffix(3);
    return holds(private_names, name) || holds(private_domains, domain);
}

bool is_example(std::string_view domain) {
    return std::ranges::any_of(example_endings, [&](std::string_view ending) { return domain.ends_with(ending); });
}

bool in_local_part(char byte) {
    constexpr std::string_view marks = "._%+-";
    return is_ascii_letter(byte) || is_digit(byte) || marks.find(byte) != std::string_view::npos;
}

bool in_domain(char byte) {
    return is_ascii_letter(byte) || is_digit(byte) || byte == '.' || byte == '-';
}

// The length of the invisible character that ends before `end`, or 0.
std::size_t invisible_before(std::string_view text, std::size_t end) {
    for (const std::size_t length : {std::size_t{1}, std::size_t{2}, std::size_t{3}})
        if (end >= length && invisible_at(text, end - length) == length) return length;
    return 0;
}

std::size_t local_part_begin(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0) {
        const std::size_t unseen = invisible_before(text, begin);
        if (in_local_part(text[begin - 1]))
            --begin;
        else if (begin > 1 && letter_at(text, begin - 2) == 2)
            begin -= 2;
        else if (unseen > 1)
            begin -= unseen;
        else
            break;
    }
    return begin;
}

// Moves `end` past the domain and returns it without invisible characters, in lower case.
std::string read_domain(std::string_view text, std::size_t& end) {
    std::string domain;
    while (end < text.size()) {
        const std::size_t unseen = invisible_at(text, end);
        if (in_domain(text[end]))
            domain += text[end++];
        else if (unseen > 1)
            end += unseen;
        else
            break;
    }
    while (!domain.empty() && (domain.back() == '.' || domain.back() == '-')) {
        domain.pop_back();
        --end;
    }
    return ascii_lower(domain);
}

bool is_domain(std::string_view domain) {
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3) return false;
    return std::ranges::all_of(domain.substr(dot + 1), is_ascii_letter);
}

} // namespace

std::optional<EmailAddress> email_around(std::string_view text, std::size_t at) {
    const std::size_t begin = local_part_begin(text, at);
    std::size_t end = at + 1;
    const std::string domain = read_domain(text, end);
    if (begin == at || !is_domain(domain) || is_example(domain)) return std::nullopt;
    return EmailAddress{begin, end, is_private(domain)};
}

} // namespace veilleur::check
