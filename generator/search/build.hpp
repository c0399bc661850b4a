#pragma once

#include "model/output_file.hpp"
#include "model/site.hpp"
#include "search/index.hpp"

#include <string>

namespace veilleur::search {

// The index of the sheets that `site` publishes in `language`: a function of its arguments, the same for any number of
// jobs. Missing translations are not in it.
Index build(const Site& site, Language language, unsigned jobs);

// The files to publish: "assets/search.fr.0123456789abcdef.bin" and the Dutch one.
PerLanguage<OutputFile> index_files(const Site& site, unsigned jobs);

// The address each file is found at.
PerLanguage<std::string> addresses(const PerLanguage<OutputFile>& files);

} // namespace veilleur::search
