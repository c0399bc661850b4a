#include "check/personal_data/phone.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace veilleur::check {

namespace {

struct ForeignMobile {
    std::string_view prefix; // country and first digit of its mobile numbers
    std::size_t digits;      // all of them
};

bool is_foreign_mobile(std::string_view digits) {
    constexpr std::array<ForeignMobile, 7> known{
        {{"336", 11}, {"337", 11}, {"316", 11}, {"3526", 12}, {"4915", 13}, {"4917", 12}, {"447", 12}}};
    return std::ranges::any_of(known, [digits](const ForeignMobile& each) {
        return digits.starts_with(each.prefix) && digits.size() == each.digits;
    });
}

// The digits after the country, without the 0 that some write in brackets; empty if it is not international.
std::string_view abroad(const NumberCandidate& candidate) {
    if (candidate.byte_before() == '+') return candidate.digits;
    return candidate.digits.starts_with("00") ? candidate.digits.substr(2) : std::string_view();
}

PhoneKind kind_of_national(std::string_view digits) {
    if (digits.size() == 9 && digits[0] == '4' && digits[1] >= '5') return PhoneKind::mobile;
    if (digits.size() != 8 || digits[0] == '0') return PhoneKind::none;
    // 0800 and 0900 to 0909, 070 and 078 are services.
    const bool service =
        digits.starts_with("800") || digits.starts_with("90") || digits.starts_with("70") || digits.starts_with("78");
    return service ? PhoneKind::none : PhoneKind::landline;
}

bool is_enterprise_number(const NumberCandidate& candidate) {
    const std::string_view digits = candidate.digits;
    if (digits.size() != 10 || value_of(digits.substr(8)) != 97 - value_of(digits.substr(0, 8)) % 97) return false;
    const std::size_t begin = candidate.begin();
    constexpr std::size_t reach = 3;
    const std::string before =
        ascii_lower(candidate.text.substr(begin < reach ? 0 : begin - reach, std::min(begin, reach)));
    return candidate.grouped({4, 3, 3}) || before.find("be") != std::string::npos;
}

// Nobody writes the zero of a national number apart, unless every digit stands alone.
bool begins_like_a_phone(const NumberCandidate& candidate) {
    const std::size_t first = candidate.groups.front().count;
    return first >= 2 || candidate.groups.size() == candidate.digits.size();
}

} // namespace

PhoneKind phone_kind(const NumberCandidate& candidate) {
    if (candidate.digits.size() < 9 || candidate.digits.size() > 14) return PhoneKind::none;
    if (std::string_view digits = abroad(candidate); !digits.empty()) {
        if (!digits.starts_with("32")) return is_foreign_mobile(digits) ? PhoneKind::mobile : PhoneKind::none;
        digits.remove_prefix(2);
        if (digits.starts_with('0')) digits.remove_prefix(1);
        return kind_of_national(digits);
    }
    const bool national = candidate.digits.starts_with('0') && begins_like_a_phone(candidate);
    if (!national || candidate.holds_year() || is_enterprise_number(candidate)) return PhoneKind::none;
    return kind_of_national(candidate.digits.substr(1));
}

} // namespace veilleur::check
