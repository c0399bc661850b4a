#include "template/theme.hpp"

#include "template/execute.hpp"
#include "template/linker.hpp"
#include "template/reference.hpp"
#include "template/statement_parser.hpp"

#include <map>
#include <set>

namespace veilleur::templates {

struct Theme::Compiled {
    SymbolTable symbols;
    Units units;
    std::string folder;
    std::map<std::string, std::vector<std::string>, std::less<>> parts; // by page: every template it is made from
};

namespace {

void report(const Unit& unit, Diagnostics& diagnostics) {
    for (const CompileFault& fault : unit.faults)
        diagnostics.add(fault.code, unit.source.at(fault.offset), fault.arguments, fault.suggestion);
}

void collect(Unit& unit, std::set<std::string>& names) {
    if (!names.insert(unit.source.name()).second) return;
    for (const Reference& reference : references_of(unit))
        if (reference.target) collect(const_cast<Unit&>(*reference.target), names);
}

} // namespace

Theme::Theme(const Sources& sources, std::string_view folder, const std::vector<std::string>& functions,
             Diagnostics& diagnostics, const Sources& files) {
    auto compiled = std::make_unique<Compiled>();
    compiled->folder = folder;
    for (const auto& [name, text] : sources) {
        const auto elsewhere = files.find(name);
        std::string file = elsewhere == files.end() ? compiled->folder + name : elsewhere->second;
        auto unit = std::make_unique<Unit>(name, std::move(file), text);
        parse(*unit, compiled->symbols);
        compiled->units.emplace(name, std::move(unit));
    }
    link(compiled->units, functions);
    for (const auto& [name, unit] : compiled->units) {
        report(*unit, diagnostics);
        std::set<std::string> names;
        collect(*unit, names);
        compiled->parts.emplace(name, std::vector<std::string>(names.begin(), names.end()));
    }
    compiled_ = std::move(compiled);
}

Theme::~Theme() = default;
Theme::Theme(Theme&&) noexcept = default;
Theme& Theme::operator=(Theme&&) noexcept = default;

bool Theme::contains(std::string_view name) const {
    return compiled_->units.find(name) != compiled_->units.end();
}

bool Theme::render(std::string_view name, const Scope& scope, const Functions& functions, std::string& out,
                   Diagnostics& diagnostics) const {
    const auto found = compiled_->units.find(name);
    if (found == compiled_->units.end()) {
        diagnostics.add("template-missing-page", {compiled_->folder + std::string(name), {}}, {std::string(name)});
        return false;
    }
    if (!found->second->usable) return false;
    std::string page;
    Run run(scope, functions, page);
    try {
        execute_template(run, *found->second, 0);
    } catch (const RenderFault& fault) {
        diagnostics.add(fault.diagnostic);
        return false;
    }
    if (out.empty())
        out = std::move(page);
    else
        out += page;
    return true;
}

const std::vector<std::string>& Theme::made_from(std::string_view name) const {
    static const std::vector<std::string> none;
    const auto found = compiled_->parts.find(name);
    return found == compiled_->parts.end() ? none : found->second;
}

} // namespace veilleur::templates
