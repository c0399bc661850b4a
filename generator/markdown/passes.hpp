#pragma once

#include "markdown/pass.hpp"
#include "markdown/tree.hpp"

namespace veilleur::markdown {

// The passes, in the order they run. Each is one file and does one thing to the tree; what is wrong is reported and
// left in a state that the next passes and the writer can stand.

void refuse_html(Node& root, const Pass& pass);      // raw HTML and comments
void mark_languages(Node& root, const Pass& pass);   // [text]{lang=nl}
void mark_struck(Node& root);                        // ~~text~~
void find_sheet_links(Node& root, const Pass& pass); // [[methods/gease#steps|text]]
void find_citations(Node& root, const Pass& pass);   // [@key, section 4.2; @other]
void find_bare_links(Node& root);                    // https://… , www.… , name@…
void check_footnotes(Node& root, const Pass& pass);  // numbers them over the page; [^name] without its text
void find_includes(Node& root, const Pass& pass);    // {{include methods/gease#steps}}
void make_notes(Node& root, const Pass& pass);       // > [!NOTE]
void make_figures(Node& root, const Pass& pass);     // an image alone in a paragraph; checks all images
void caption_tables(Node& root);                     // "Tableau : …" and "Graphique : …" beside a table
void check_charts(Node& root, const Pass& pass);     // tables to be drawn hold numbers
void check_links(Node& root, const Pass& pass);      // schemes, and what is a sheet and what an address
void set_typography(Node& root, const Pass& pass);   // marks of the language
void raise_ordinals(Node& root, const Pass& pass);   // 1er, 2de
void outline(Node& root, const Pass& pass);          // levels and ids of headings, sections of the type
void mark_terms(Node& root, const Pass& pass);       // first use of each term

} // namespace veilleur::markdown
