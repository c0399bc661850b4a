#include "load/fields/field_kinds.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

constexpr std::size_t longest_url = 2'000; // characters that every browser takes

bool holds_any(std::string_view text, std::string_view characters) {
    return text.find_first_of(characters) != std::string_view::npos;
}

bool is_host(std::string_view host) {
    const std::string_view name = host.substr(0, host.find(':'));
    return name.find('.') != std::string_view::npos && !name.starts_with('.') && !name.ends_with('.') &&
           name.find("..") == std::string_view::npos;
}

bool is_web_address(std::string_view text) {
    const std::string start = ascii_lower(text.substr(0, 8));
    const std::size_t scheme = start == "https://" ? 8 : start.starts_with("http://") ? 7 : 0;
    if (scheme == 0 || text.size() > longest_url || holds_any(text, " \"<>\\^`{|}")) return false;
    const std::string_view rest = text.substr(scheme);
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
    // A name before an `@` leads readers elsewhere than they think.
    return host.find('@') == std::string_view::npos && is_host(host);
}

bool is_mail_address(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos) return false;
    const std::string_view host = text.substr(at + 1);
    return !holds_any(text, " \"<>()[]\\,;:/?&%") && is_host(host) && text.size() <= 254;
}

bool is_phone_number(std::string_view text) {
    const auto digits = std::ranges::count_if(text, [](char each) { return each >= '0' && each <= '9'; });
    const bool known = text.find_first_not_of("0123456789 ./()-+") == std::string_view::npos;
    return known && digits >= 3 && digits <= 15 && text.rfind('+') + 1 <= 1;
}

// Something that a person can mean by an address without its beginning.
std::string completed(std::string_view text) {
    const std::string candidate = "https://" + std::string(text);
    return !text.empty() && text.find("://") == std::string_view::npos && is_web_address(candidate) ? candidate
                                                                                                    : std::string();
}

} // namespace

bool check_url(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    if (is_web_address(value.text())) return true;
    scope.fault("field-not-url", value.position, {field.name}, completed(value.text()));
    return false;
}

// What does not read as an address or a number is not repeated in the message: it may identify somebody.
bool check_email(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    if (is_mail_address(value.text())) return true;
    scope.fault("field-not-email", value.position, {field.name});
    return false;
}

bool check_phone(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    if (is_phone_number(value.text())) return true;
    scope.fault("field-not-phone", value.position, {field.name});
    return false;
}

} // namespace veilleur::load
