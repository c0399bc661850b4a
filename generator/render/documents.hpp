#pragma once

#include "model/site.hpp"
#include "template/value.hpp"

#include <memory>
#include <set>

namespace veilleur::render {

// What the pieces of one page share while it is written: which terms were explained already, so that only the first use
// on the page is marked. Belongs to one page and so to one thread.
struct PageState {
    std::set<EntryIndex> explained;
};

// Writes documents with their slots filled, for the page of one sheet.
class DocumentWriter {
public:
    DocumentWriter(const Site& site, SheetIndex sheet);

    // A value that writes the whole document where a template prints it. `document` must outlive it.
    templates::Value writer(const Document& document) const;

    void write(const Document& document, std::string& out) const;

private:
    friend class SlotWriter;

    const Site& site_;
    SheetIndex sheet_;
    std::shared_ptr<PageState> state_;
};

// The id of the explanation of a term, and of a work in the list of references, on the page that uses it.
std::string term_anchor(const Entry& term);
std::string reference_anchor(std::size_t number);

} // namespace veilleur::render
