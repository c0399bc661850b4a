#include "check/personal_data/scan.hpp"

#include "base/byte_set.hpp"
#include "check/personal_data/address.hpp"
#include "check/personal_data/bank_account.hpp"
#include "check/personal_data/birth_date.hpp"
#include "check/personal_data/email.hpp"
#include "check/personal_data/identity_card.hpp"
#include "check/personal_data/named_person.hpp"
#include "check/personal_data/national_number.hpp"
#include "check/personal_data/number_chain.hpp"
#include "check/personal_data/phone.hpp"
#include "check/personal_data/riziv.hpp"
#include "check/personal_data/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace veilleur::check {

namespace {

// What something to look at may begin with.
constexpr ByteSet clues([](char byte) { return is_digit(byte) || byte == '@' || may_begin_title(byte); });

class Scan {
public:
    Scan(std::string_view text, Names names, const PublishedContacts& contacts)
        : text_(text), names_(names), contacts_(contacts) {}

    std::vector<Finding> findings() {
        for (std::size_t at = clues.find(text_, 0); at < text_.size();)
            at = clues.find(text_, std::max(at + 1, look(at)));
        return std::move(findings_);
    }

private:
    // Looks closely at `at` and returns where to go on.
    std::size_t look(std::size_t at) {
        if (is_digit(text_[at])) return look_at_digits(at);
        if (text_[at] == '@') return look_at_email(at);
        return names_ == Names::looked_for ? look_at_title(at) : at;
    }

    // Published contacts are passed over like findings, so that no part of them is taken for something else.
    std::size_t add(std::string_view code, std::size_t begin, std::size_t end) {
        const bool overlaps = !findings_.empty() && begin < findings_.back().end;
        if (!overlaps && !contacts_.contain(text_.substr(begin, end - begin))) findings_.push_back({code, begin, end});
        return end;
    }

    std::size_t look_at_title(std::size_t at) {
        // Most letters follow another one: no need to call anybody.
        if (at > 0 && is_ascii_letter(text_[at - 1])) return at;
        const auto end = named_person_end(text_, at);
        return end ? add("personal-name", at, *end) : at;
    }

    // The local part may have been read already: `jan.peeters1985@…` holds digits.
    std::size_t look_at_email(std::size_t at) {
        const auto address = email_around(text_, at);
        if (!address) return at;
        return add(address->is_private ? "personal-private-email" : "personal-email", address->begin, address->end);
    }

    std::size_t look_at_digits(std::size_t at) {
        chain_.read(text_, at);
        bool found = false;
        for (std::size_t first = 0; first < chain_.groups.size();) {
            const std::size_t taken = groups_of_number_at(first);
            found = found || taken != 0;
            first += std::max<std::size_t>(taken, 1);
        }
        // A number says more than the date or the address that its first digits may look like.
        if (found) return chain_.end;
        if (const auto end = birth_date_end(text_, at)) return add("personal-birth-date", at, *end);
        return std::max(chain_.end, look_at_address());
    }

    std::size_t look_at_address() {
        const DigitGroup &first = chain_.groups.front(), &last = chain_.groups.back();
        auto found = address_around(text_, first.begin, first.end);
        if (!found && chain_.groups.size() > 1) found = address_around(text_, last.begin, last.end);
        return found ? add("personal-address", found->first, found->second) : chain_.end;
    }

    // Tries the numbers that begin with group `first`, the longest first; answers how many groups the number takes, or
    // 0.
    std::size_t groups_of_number_at(std::size_t first) {
        constexpr std::size_t most_digits = 14;
        const std::vector<DigitGroup>& groups = chain_.groups;
        if (groups[first].tight) return 0;
        std::size_t last = first, digits = 0;
        while (last < groups.size() && digits + groups[last].count <= most_digits)
            digits += groups[last++].count;
        for (; last > first; --last) {
            const bool whole = last == groups.size() || !groups[last].tight;
            if (whole && look_at_number(std::span(groups).subspan(first, last - first))) return last - first;
        }
        return 0;
    }

    bool look_at_number(std::span<const DigitGroup> groups) {
        const std::size_t size = groups.back().first + groups.back().count - groups.front().first;
        constexpr std::size_t shortest = 8;
        if (size < shortest) return false;
        const NumberCandidate number{text_, std::string_view(chain_.digits).substr(groups.front().first, size), groups};
        if (const auto begin = bank_account_begin(number)) {
            add("personal-bank-account", *begin, number.end());
            return true;
        }
        const std::string_view code = inside_code(number) ? std::string_view() : code_of(number);
        if (code.empty()) return false;
        const bool international = number.byte_before() == '+';
        add(code, number.begin() - (international ? 1 : 0), number.end());
        return true;
    }

    // Digits of a digest or of an address on the web: part of something longer.
    bool inside_code(const NumberCandidate& number) const {
        const bool followed = number.end() < text_.size() && is_ascii_letter(text_[number.end()]);
        return followed || is_ascii_lower(number.byte_before());
    }

    static std::string_view code_of(const NumberCandidate& number) {
        if (is_national_number(number)) return "personal-national-number";
        if (is_identity_card(number)) return "personal-identity-card";
        if (is_riziv_number(number)) return "personal-riziv-number";
        switch (phone_kind(number)) {
        case PhoneKind::mobile:
            return "personal-mobile-number";
        case PhoneKind::landline:
            return "personal-phone-number";
        case PhoneKind::none:
            break;
        }
        return {};
    }

    std::string_view text_;
    Names names_;
    const PublishedContacts& contacts_;
    NumberChain chain_;
    std::vector<Finding> findings_;
};

} // namespace

std::vector<Finding> scan(std::string_view text, Names names, const PublishedContacts& contacts) {
    return Scan(text, names, contacts).findings();
}

} // namespace veilleur::check
