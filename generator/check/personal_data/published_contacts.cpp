#include "check/personal_data/published_contacts.hpp"

#include "base/unicode.hpp"
#include "check/personal_data/words.hpp"

namespace veilleur::check {

namespace {

bool begins_with_letter(std::string_view key) {
    return key.front() >= 'a' && key.front() <= 'z';
}

std::string without_country(std::string key) {
    const bool international = key.starts_with("0032");
    const bool plus = key.starts_with("32") && key.size() >= 10;
    if (!international && !plus) return key;
    key.erase(0, international ? 4 : 2);
    return key.starts_with('0') ? key : "0" + key;
}

std::string key_of(std::string_view text) {
    std::string key;
    const std::string plain = folded(text);
    for (const char each : plain)
        if (is_ascii_letter(each) || is_digit(each)) key += each;
    return key.empty() || begins_with_letter(key) ? key : without_country(std::move(key));
}

} // namespace

PublishedContacts::PublishedContacts(const std::vector<Contact>& contacts) {
    for (const Contact& contact : contacts)
        keys_.insert(key_of(contact.value));
    keys_.erase("");
}

bool PublishedContacts::contain(std::string_view text) const {
    const std::string key = key_of(text);
    if (key.empty()) return false;
    const auto found = keys_.lower_bound(key);
    if (found == keys_.end()) return false;
    // Only words may be the beginning of a contact: half a number is another number.
    const bool street = begins_with_letter(key) && is_digit(key.back());
    return *found == key || (street && found->starts_with(key));
}

} // namespace veilleur::check
