#pragma once

#include "model/report.hpp"
#include "render/collections.hpp"
#include "render/companions.hpp"
#include "render/page_writer.hpp"

#include <map>
#include <string>
#include <vector>

namespace veilleur::render {

// The pages that the theme declares in theme.yml, in one language. What is passed must outlive the pages.
void theme_pages(const Site& site, const Collections& collections, const Companions& companions,
                 const ReportTables& report, Language language, std::vector<Page>& pages);

// The files of its folder root/ that stand at the root of the site: where ("sw.js"), and which of Project::theme_files.
std::map<std::string, std::string> root_files(const Project& project);

} // namespace veilleur::render
