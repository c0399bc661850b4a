#include "base/text.hpp"
#include "base/unicode.hpp"
#include "markdown/characters.hpp"
#include "markdown/passes.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"
#include "model/to_place.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace veilleur::markdown {

namespace {

std::vector<Node*> headings_of(Node& root) {
    std::vector<Node*> headings;
    walk(root, [&](Node& node) {
        if (node.kind != NodeKind::heading) return Walk::into;
        headings.push_back(&node);
        return Walk::past;
    });
    return headings;
}

void check_levels(const std::vector<Node*>& headings, const Pass& pass) {
    unsigned before = 1; // the title of the sheet
    for (const Node* heading : headings) {
        const unsigned level = heading->number;
        if (level == 1)
            pass.report("markdown-heading-one", *heading);
        else if (level > before + 1)
            pass.report("markdown-heading-skipped", *heading, {std::string(before + 1, '#'), std::string(level, '#')});
        before = std::max(level, 1U);
    }
}

// Takes `{#id}` off the end of the heading's text.
void take_explicit_id(Node& heading, const Pass& pass) {
    if (heading.children.empty() || heading.children.back().kind != NodeKind::text) return;
    Node& last = heading.children.back();
    const std::string_view text = trimmed(last.text);
    const std::size_t begin = text.rfind("{#");
    if (begin == std::string_view::npos || !text.ends_with('}')) return;
    const std::string id(text.substr(begin + 2, text.size() - begin - 3));
    const auto offset = static_cast<std::size_t>(text.data() - last.text.data()) + begin;
    if (!is_anchor(id) || ascii_lower(id) != id) {
        pass.report_inside("markdown-heading-id", last, offset, {id}, slug(id));
        return;
    }
    heading.target = pass.ids.unique(id);
    if (heading.target != id) pass.report_inside("markdown-heading-id-twice", last, offset, {id});
    last.text.resize(last.text.find_last_not_of(" \n", offset == 0 ? 0 : offset - 1) + 1);
    if (offset == 0) last.text.clear();
}

// The id of the type's section whose label the heading reads as.
std::string_view section_id(std::string_view slug_of_text, const Context& context) {
    if (context.type == nullptr) return {};
    for (const Section& section : context.type->sections)
        if (slug(section.label[context.language]) == slug_of_text) return section.id;
    return {};
}

void give_ids(const std::vector<Node*>& headings, const Pass& pass) {
    for (Node* heading : headings) {
        const std::string text = plain_text(heading->children);
        if (text.empty()) pass.report("markdown-heading-empty", *heading);
        if (!heading->target.empty()) continue;
        const std::string words = slug(text);
        const std::string_view section = section_id(words, pass.context);
        heading->target = pass.ids.unique(!section.empty() ? section
                                          : words.empty()  ? "section"
                                                           : std::string_view(words));
    }
}

void check_sections(const std::vector<Node*>& headings, const Pass& pass) {
    if (pass.context.type == nullptr) return;
    for (const Section& section : pass.context.type->sections) {
        const bool there = std::ranges::any_of(headings, [&](const Node* each) { return each->target == section.id; });
        if (!section.required || there) continue;
        pass.diagnostics.add("section-missing", pass.source.at(1, 1),
                             {section.label[pass.context.language], section.id});
    }
}

const Section* section_of(const Node& node, const Pass& pass) {
    if (node.kind != NodeKind::heading || pass.context.type == nullptr) return nullptr;
    const std::vector<Section>& sections = pass.context.type->sections;
    const auto found = std::ranges::find(sections, node.target, &Section::id);
    return found == sections.end() ? nullptr : &*found;
}

// A heading of the type with nothing before the next one promises the reader what is not there.
void check_texts(const Node& root, const Pass& pass) {
    for (auto node = root.children.begin(); node != root.children.end(); ++node) {
        const Section* section = section_of(*node, pass);
        if (!section) continue;
        const auto next = std::find_if(std::next(node), root.children.end(),
                                       [](const Node& each) { return each.kind != NodeKind::nothing; });
        const bool ends = next == root.children.end() || next->kind == NodeKind::footnote ||
                          (next->kind == NodeKind::heading && next->number <= node->number);
        if (ends) pass.report("section-empty", *node, {section->label[pass.context.language]});
    }
}

// An import puts there what found no place; readers should not find it.
void report_to_place(const std::vector<Node*>& headings, const Pass& pass) {
    for (const Node* heading : headings)
        if (heading->target == to_place_id) pass.report("section-to-place", *heading, {plain_text(heading->children)});
}

} // namespace

void outline(Node& root, const Pass& pass) {
    const std::vector<Node*> headings = headings_of(root);
    if (pass.context.part == Part::fragment) {
        for (const Node* heading : headings)
            pass.report("markdown-heading-in-field", *heading);
        return;
    }
    check_levels(headings, pass);
    for (Node* heading : headings)
        take_explicit_id(*heading, pass);
    give_ids(headings, pass);
    check_sections(headings, pass);
    check_texts(root, pass);
    report_to_place(headings, pass);
}

} // namespace veilleur::markdown
