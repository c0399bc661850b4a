#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace veilleur {

std::string nfc(std::string_view text);   // Unicode normalisation form C
std::string lower(std::string_view text); // root locale
std::string upper(std::string_view text); // root locale
std::string upper_first(std::string_view text);
std::string folded(std::string_view text); // lower case, accents off, œ -> oe, ligatures and ß opened: for matching
std::string slug(std::string_view text);   // ASCII letters and digits, words joined by '-'; empty if nothing is left

// The order of words in a language (CLDR collation). One object serves one thread.
class Collation {
public:
    explicit Collation(std::string_view locale);
    ~Collation();

    std::string key(std::string_view text) const; // compare keys by their bytes

private:
    struct Collator;
    std::unique_ptr<Collator> collator_;
};

} // namespace veilleur
