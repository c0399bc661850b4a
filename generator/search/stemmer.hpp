#pragma once

#include "model/language.hpp"

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer; // of libstemmer

namespace veilleur::search {

// The stem of words in a language, by Snowball's algorithm. One object serves one thread.
class Stemmer {
public:
    explicit Stemmer(Language language); // throws Failure (machine_failed) if the library lacks the language

    std::string stem(std::string_view word); // `word` in lower case, with its accents

private:
    struct Close {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Close> stemmer_;
};

} // namespace veilleur::search
