#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace veilleur::bench {

enum class Tongue { fr, nl };

// The same numbers on every machine (Knuth's MMIX generator).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed * 2654435761U + 1) {}

    // A number below `limit`.
    unsigned below(unsigned limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<unsigned>(state_ >> 33) % limit;
    }

private:
    std::uint64_t state_;
};

std::string_view code_of(Tongue tongue); // "fr" or "nl"
std::string_view word(Tongue tongue, Chance& chance);
std::string capitalised(std::string text);           // the first letter, if it is ASCII
std::string sentence(Tongue tongue, Chance& chance); // 8 to 17 words and a full stop
std::string paragraph(Tongue tongue, Chance& chance, unsigned sentences);
std::string phrase(Tongue tongue, Chance& chance, unsigned words); // without capital and full stop

constexpr unsigned term_count = 60;
std::string term_form(Tongue tongue, unsigned number); // unique per number and language; below term_count

} // namespace veilleur::bench
