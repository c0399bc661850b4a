#include "check/personal_data/bank_account.hpp"

#include "base/text.hpp"
#include "check/personal_data/words.hpp"

#include <string>

namespace veilleur::check {

namespace {

std::optional<std::size_t> country_before(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    if (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '_' || text[end - 1] == '-')) --end;
    if (end < 2 || ascii_lower(text.substr(end - 2, 2)) != "be") return std::nullopt;
    const bool inside_word = end > 2 && is_ascii_letter(text[end - 3]);
    return inside_word ? std::nullopt : std::optional(end - 2);
}

bool has_account_check_digits(std::string_view digits) {
    const std::string_view account = digits.substr(2);
    const auto own = value_of(account.substr(0, 10)) % 97;
    // ISO 7064: the account, then BE as 11 14, then the first two digits.
    const auto remainder = (value_of(account) % 97 * 1'000'000 + 111'400 + value_of(digits.substr(0, 2))) % 97;
    return remainder == 1 && value_of(account.substr(10)) == (own == 0 ? 97 : own);
}

} // namespace

std::optional<std::size_t> bank_account_begin(const NumberCandidate& candidate) {
    if (candidate.digits.size() != 14 || !has_account_check_digits(candidate.digits)) return std::nullopt;
    return country_before(candidate.text, candidate.begin());
}

} // namespace veilleur::check
