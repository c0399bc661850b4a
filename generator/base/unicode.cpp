#include "base/unicode.hpp"

#include "base/utf8.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <stdexcept>

namespace veilleur {

namespace {

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*get)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = get(status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no normalisation data");
    return *found;
}

std::string to_string(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

icu::UnicodeString from(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

// Letters that decomposition leaves whole, as people type them.
std::string_view opened(char32_t letter) {
    switch (letter) {
    case 0x0153:
        return "oe";
    case 0x00E6:
        return "ae";
    case 0x00DF:
        return "ss";
    case 0x0133:
        return "ij";
    case 0x00F8:
        return "o";
    // Text copied from a PDF.
    case 0xFB00:
        return "ff";
    case 0xFB01:
        return "fi";
    case 0xFB02:
        return "fl";
    case 0xFB03:
        return "ffi";
    case 0xFB04:
        return "ffl";
    default:
        return {};
    }
}

bool is_mark(char32_t letter) {
    return letter >= 0x0300 && letter <= 0x036F;
}

std::string ascii_lowered(std::string_view text) {
    std::string lowered(text);
    for (char& each : lowered)
        if (each >= 'A' && each <= 'Z') each = static_cast<char>(each + 32);
    return lowered;
}

// What French and Dutch are mostly written in: ASCII, and the letters À to ÿ, which are C3 and a second byte. Nothing
// for any other text.
std::optional<std::string> latin_lowered(std::string_view text) {
    std::string lowered(text);
    for (std::size_t at = 0; at < lowered.size(); ++at) {
        const auto byte = static_cast<unsigned char>(lowered[at]);
        if (byte >= 'A' && byte <= 'Z') lowered[at] = static_cast<char>(byte + 32);
        if (byte < 0x80) continue;
        if (byte != 0xC3 || ++at == lowered.size()) return std::nullopt;
        const auto second = static_cast<unsigned char>(lowered[at]);
        constexpr unsigned char multiplication_sign = 0x97;
        if (second >= 0x80 && second <= 0x9E && second != multiplication_sign)
            lowered[at] = static_cast<char>(second + 32);
    }
    return lowered;
}

} // namespace

std::string nfc(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    const icu::Normalizer2& form = normalizer(icu::Normalizer2::getNFCInstance);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString composed = form.normalize(from(text), status);
    return U_FAILURE(status) ? std::string(text) : to_string(composed);
}

std::string lower(std::string_view text) {
    if (auto latin = latin_lowered(text)) return std::move(*latin);
    return to_string(from(text).toLower(icu::Locale::getRoot()));
}

std::string upper(std::string_view text) {
    return to_string(from(text).toUpper(icu::Locale::getRoot()));
}

std::string upper_first(std::string_view text) {
    if (text.empty()) return {};
    std::size_t end = 0;
    next_code_point(text, end);
    return to_string(from(text.substr(0, end)).toUpper(icu::Locale::getRoot())) + std::string(text.substr(end));
}

std::string folded(std::string_view text) {
    if (is_ascii(text)) return ascii_lowered(text);
    const icu::Normalizer2& form = normalizer(icu::Normalizer2::getNFDInstance);
    UErrorCode status = U_ZERO_ERROR;
    const std::string decomposed = to_string(form.normalize(from(text).toLower(icu::Locale::getRoot()), status));
    std::string plain;
    for (std::size_t at = 0; at < decomposed.size();) {
        const char32_t letter = next_code_point(decomposed, at);
        if (is_mark(letter)) continue;
        const std::string_view parts = opened(letter);
        if (parts.empty())
            append_utf8(plain, letter);
        else
            plain += parts;
    }
    return plain;
}

std::string slug(std::string_view text) {
    std::string words;
    bool gap = false;
    for (const char each : folded(text)) {
        const bool kept = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
        if (kept && gap && !words.empty()) words += '-';
        if (kept) words += each;
        gap = !kept;
    }
    return words;
}

struct Collation::Collator {
    std::unique_ptr<icu::Collator> icu;
};

Collation::Collation(std::string_view locale) : collator_(std::make_unique<Collator>()) {
    UErrorCode status = U_ZERO_ERROR;
    collator_->icu.reset(icu::Collator::createInstance(icu::Locale(std::string(locale).c_str()), status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no collation data");
}

Collation::~Collation() = default;

std::string Collation::key(std::string_view text) const {
    const icu::UnicodeString wide = from(text);
    std::string bytes(64 + 4 * text.size(), '\0');
    const auto capacity = static_cast<int32_t>(bytes.size());
    const int32_t size = collator_->icu->getSortKey(wide, reinterpret_cast<std::uint8_t*>(bytes.data()), capacity);
    bytes.resize(static_cast<std::size_t>(size));
    if (size > capacity) collator_->icu->getSortKey(wide, reinterpret_cast<std::uint8_t*>(bytes.data()), size);
    return bytes;
}

} // namespace veilleur
