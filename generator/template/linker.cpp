#include "template/linker.hpp"

#include "base/text.hpp"
#include "template/call_binding.hpp"
#include "template/contexts.hpp"
#include "template/reference.hpp"

#include <algorithm>
#include <set>

namespace veilleur::templates {

namespace {

class Linker {
public:
    Linker(Units& units, const std::vector<std::string>& functions) : units_(units), functions_(functions) {}

    void run() {
        for (const auto& [name, unit] : units_)
            resolve_references(*unit);
        for (const auto& [name, unit] : units_)
            find_cycles(*unit);
        for (const auto& [name, unit] : units_)
            if (unit->complete) bind_calls(*unit);
        for (const auto& [name, unit] : units_)
            inherit(*unit);
        for (const auto& [name, unit] : units_)
            unit->usable = unit->usable && unit->faults.empty();
        // A template that needs a faulty one is faulty too; as many rounds as the longest chain.
        for (bool changed = true; changed;)
            changed = spread_faults();
    }

private:
    Unit* resolve(Unit& unit, const std::string& name, std::size_t offset) {
        const auto found = units_.find(name);
        if (found == units_.end()) {
            unit.faults.push_back({"template-missing-file", offset, {name}, nearest_file(unit, name)});
            return nullptr;
        }
        if (found->second->source.format() != unit.source.format()) {
            unit.faults.push_back({"template-other-format", offset, {name}, {}});
            return nullptr;
        }
        return found->second.get();
    }

    // Compared without their endings, which make all names alike.
    std::string nearest_file(const Unit& unit, std::string_view name) const {
        const auto stem = [](std::string_view file) { return file.substr(0, file.rfind('.')); };
        std::vector<std::string> stems, names;
        for (const auto& [other, candidate] : units_) {
            if (candidate.get() == &unit || candidate->source.format() != unit.source.format()) continue;
            names.push_back(other);
            stems.emplace_back(stem(other));
        }
        const auto found = std::ranges::find(stems, nearest(stem(name), stems));
        return found == stems.end() ? std::string() : names[static_cast<std::size_t>(found - stems.begin())];
    }

    void resolve_references(Unit& unit) {
        if (unit.extends) unit.extends->target = resolve(unit, unit.extends->name, unit.extends->offset);
        for (Import& import : unit.imports)
            import.target = resolve(unit, import.name, import.offset);
        for_each_include(
            unit, [&](IncludeNode& node, std::size_t offset) { node.target = resolve(unit, node.name, offset); });
    }

    void bind_calls(Unit& unit) {
        for (const auto& call : unit.calls)
            bind_call(unit, *call, functions_);
    }

    // Says which way leads back to the template, for the first reference that does.
    void find_cycles(Unit& unit) {
        for (const Reference& reference : references_of(unit)) {
            std::set<const Unit*> seen;
            std::vector<std::string> way = {unit.source.name()};
            if (!reference.target || !leads_to(*reference.target, unit, seen, way)) continue;
            unit.faults.push_back({"template-cycle", reference.offset, {joined(way, " → ")}, {}});
            in_cycle_.insert(&unit);
            return;
        }
    }

    bool leads_to(const Unit& from, const Unit& to, std::set<const Unit*>& seen, std::vector<std::string>& way) {
        way.push_back(from.source.name());
        if (&from == &to) return true;
        if (seen.insert(&from).second)
            for (const Reference& reference : references_of(*units_.at(from.source.name())))
                if (reference.target && leads_to(*reference.target, to, seen, way)) return true;
        way.pop_back();
        return false;
    }

    // Blocks and places in the page, the template it extends first.
    void inherit(Unit& unit) {
        if (!unit.complete || in_cycle_.contains(&unit) || states_.contains(&unit)) return;
        BlockStates inherited;
        if (unit.extends) {
            Unit* parent = unit.extends->target;
            if (!parent || in_cycle_.contains(parent)) return;
            inherit(*parent);
            if (!states_.contains(parent)) return;
            inherited = states_.at(parent);
            unit.overrides = parent->overrides;
            find_lost_blocks(unit, inherited);
        }
        for (const auto& [name, block] : unit.blocks) {
            auto& overrides = unit.overrides[block->name];
            overrides.insert(overrides.begin(), block.get());
        }
        states_.emplace(&unit, set_contexts(unit, inherited));
    }

    static void find_lost_blocks(Unit& unit, const BlockStates& inherited) {
        std::vector<std::string> known;
        for (const auto& [symbol, state] : inherited)
            known.push_back(symbol->name);
        std::ranges::sort(known);
        for (const Node& node : unit.body) {
            const BlockNode* block = std::get_if<BlockNode>(&node.content);
            if (!block || inherited.contains(block->name)) continue;
            const std::string& name = block->name->name;
            unit.faults.push_back(
                {"template-block-unknown", node.offset, {name, unit.extends->name}, nearest(name, known)});
        }
    }

    bool spread_faults() {
        bool changed = false;
        for (const auto& [name, unit] : units_) {
            const std::vector<Reference> references = references_of(*unit);
            const bool broken = std::ranges::any_of(
                references, [](const Reference& each) { return !each.target || !each.target->usable; });
            if (unit->usable && broken) {
                unit->usable = false;
                changed = true;
            }
        }
        return changed;
    }

    Units& units_;
    const std::vector<std::string>& functions_;
    std::set<const Unit*> in_cycle_;
    std::map<const Unit*, BlockStates> states_;
};

} // namespace

void link(Units& units, const std::vector<std::string>& functions) {
    Linker(units, functions).run();
}

} // namespace veilleur::templates
