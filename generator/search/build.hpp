#pragma once

#include "model/output_file.hpp"
#include "model/site.hpp"
#include "search/index.hpp"

#include <string>

namespace veilleur::search {

// The index of the sheets that `site` publishes in `language`: a function of its arguments, the same for any number of
// jobs. Missing translations are not in it.
Index build(const Site& site, Language language, unsigned jobs);

// The file to publish: "assets/search.fr.0123456789abcdef.bin".
OutputFile index_file(const Site& site, Language language, unsigned jobs);

// Those of all languages, made at the same time.
PerLanguage<OutputFile> index_files(const Site& site, unsigned jobs);

// Stages the index of each language and returns the addresses they will be found at; nothing, and empty addresses,
// where the theme does not search.
PerLanguage<std::string> write_indexes(const Site& site, unsigned jobs, OutputSink& sink);

} // namespace veilleur::search
