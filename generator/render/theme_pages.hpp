#pragma once

#include "model/report.hpp"
#include "render/collections.hpp"
#include "render/companions.hpp"
#include "render/page_writer.hpp"

#include <vector>

namespace veilleur::render {

// The pages that the theme declares in theme.yml, in one language. What is passed must outlive the makers.
void theme_pages(const Site& site, const Collections& collections, const Companions& companions,
                 const ReportTables& report, Language language, std::vector<PageMaker>& makers);

// The other files it declares, and those of its folder root/.
void write_theme_files(const Site& site, const PageWriter& writer, OutputSink& sink);

// The addresses of the files of root/: "/sw.js".
std::vector<std::string> root_urls(const Project& project);

} // namespace veilleur::render
