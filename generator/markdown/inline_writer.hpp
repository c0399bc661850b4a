#pragma once

#include "markdown/pass.hpp"
#include "markdown/tree.hpp"
#include "model/document.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace veilleur::markdown {

// A heading is repeated in the list of contents, where links, notes and slots have no place.
enum class Links : std::uint8_t { written, left_out };

// Writes what stands in a line of text.
class InlineWriter {
public:
    InlineWriter(Document& document, const Pass& pass) : document_(document), pass_(pass) {}

    void write(const std::vector<Node>& nodes);

    // The same as HTML without links, notes and slots.
    std::string bare(const std::vector<Node>& nodes);

    // How often each footnote was referred to so far: the ways back from it.
    const std::map<std::uint32_t, unsigned>& references() const { return references_; }

    void image(const Node& node); // the element alone

private:
    void write(const Node& node);
    void element(std::string_view name, const Node& node);
    void text(const Node& node);
    void language(const Node& node);
    void link(const Node& node);
    void sheet_link(const Node& node);
    void term(const Node& node);
    void citation(const Node& node);
    void footnote_reference(const Node& node);
    void slot(Slot::Kind kind, const Node& node);

    Document& document_;
    const Pass& pass_;
    Links links_ = Links::written;
    std::map<std::uint32_t, unsigned> references_;
};

// The id of the place a footnote is referred to from, the `use`-th time (from 1).
std::string reference_id(std::uint32_t footnote, unsigned use);
std::string footnote_id(std::uint32_t footnote);

} // namespace veilleur::markdown
