#include "markdown/parse.hpp"

#include "markdown/bounds.hpp"
#include "markdown/passes.hpp"
#include "markdown/reader.hpp"
#include "markdown/writer.hpp"

namespace veilleur::markdown {

Document parse_part(std::string_view text, const Origin& origin, const Context& context, Ids& ids,
                    Diagnostics& diagnostics) {
    const Source source(text, origin);
    if (!within_bounds(text, source, diagnostics)) return {};
    const Pass pass{source, context, ids, diagnostics};
    Node root = read(text, source);

    // What is refused, and images first: their alternative text is not for the passes below.
    refuse_html(root, pass);
    make_figures(root, pass);
    check_footnotes(root, pass);

    // Our syntax inside text. Brackets with attributes come first: the others may stand inside them.
    mark_languages(root, pass);
    mark_struck(root);
    find_includes(root, pass);
    find_sheet_links(root, pass);
    find_citations(root, pass);
    find_bare_links(root);

    // Our blocks.
    make_notes(root, pass);
    caption_tables(root);
    check_charts(root, pass);

    // Beyond this point every link is a `link` with an allowed address, or a `sheet_link`.
    check_links(root, pass);

    // Typography before anything that reads the text as the reader will: ids, ordinals, terms.
    set_typography(root, pass);
    raise_ordinals(root, pass);
    outline(root, pass);
    mark_terms(root, pass);

    return write(root, pass);
}

Document parse(std::string_view text, const Origin& origin, const Context& context, Diagnostics& diagnostics) {
    Ids ids;
    return parse_part(text, origin, context, ids, diagnostics);
}

} // namespace veilleur::markdown
