#include "search/stemmer.hpp"

#include "base/failure.hpp"

#include <libstemmer.h>

namespace veilleur::search {

void Stemmer::Close::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(Language language) : stemmer_(sb_stemmer_new(language == Language::fr ? "french" : "dutch", "UTF_8")) {
    if (!stemmer_) throw Failure(ExitCode::machine_failed, "the stemming library lacks French or Dutch");
}

std::string Stemmer::stem(std::string_view word) {
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), bytes, static_cast<int>(word.size()));
    if (!stem) throw std::bad_alloc();
    const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()));
    return {reinterpret_cast<const char*>(stem), length};
}

} // namespace veilleur::search
