#include "template/reference.hpp"

namespace veilleur::templates {

namespace {

using Visitor = std::function<void(IncludeNode&, std::size_t)>;

struct IncludeFinder {
    const Visitor& visit;
    std::size_t offset;

    void operator()(IncludeNode& node) const { visit(node, offset); }
    void operator()(IfNode& node) const {
        for (Branch& branch : node.branches)
            for_each_include(branch.body, visit);
        for_each_include(node.otherwise, visit);
    }
    void operator()(ForNode& node) const {
        for_each_include(node.body, visit);
        for_each_include(node.otherwise, visit);
    }
    template <typename Other> void operator()(Other&) const {}
};

} // namespace

void for_each_include(Body& body, const Visitor& visit) {
    for (Node& node : body)
        std::visit(IncludeFinder{visit, node.offset}, node.content);
}

void for_each_include(Unit& unit, const Visitor& visit) {
    for_each_include(unit.body, visit);
    for (const auto& [name, block] : unit.blocks)
        for_each_include(block->body, visit);
    for (const auto& macro : unit.macros)
        for_each_include(macro->body, visit);
}

std::vector<Reference> references_of(Unit& unit) {
    std::vector<Reference> references;
    if (unit.extends) references.push_back({unit.extends->name, unit.extends->offset, unit.extends->target});
    for (const Import& import : unit.imports)
        references.push_back({import.name, import.offset, import.target});
    for_each_include(unit, [&](IncludeNode& node, std::size_t offset) {
        references.push_back({node.name, offset, node.target});
    });
    return references;
}

} // namespace veilleur::templates
