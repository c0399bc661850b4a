#include "template/call_binding.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::templates {

namespace {

class CallBinding {
public:
    CallBinding(Unit& unit, Call& call) : unit_(unit), call_(call) {}

    void run(const std::vector<std::string>& functions) {
        if (call_.alias) return of_import();
        if (find_macro(unit_)) return bind();
        if (std::ranges::find(functions, call_.name->name) != functions.end()) return;
        std::vector<std::string> known = functions;
        add_macros(known, unit_);
        fault("template-unknown-function", {call_.name->name}, nearest(call_.name->name, known));
    }

private:
    void fault(std::string_view code, std::vector<std::string> arguments, std::string suggestion = {}) {
        unit_.faults.push_back({std::string(code), call_.offset, std::move(arguments), std::move(suggestion)});
    }

    void of_import() {
        std::vector<std::string> aliases;
        for (const Import& import : unit_.imports) {
            aliases.push_back(import.alias->name);
            if (import.alias != call_.alias) continue;
            if (!import.target || !import.target->complete) return;
            if (find_macro(*import.target)) return bind();
            std::vector<std::string> known;
            add_macros(known, *import.target);
            return fault("template-unknown-macro", {call_.name->name, import.name}, nearest(call_.name->name, known));
        }
        fault("template-unknown-import", {call_.alias->name}, nearest(call_.alias->name, aliases));
    }

    bool find_macro(const Unit& unit) {
        for (const auto& macro : unit.macros)
            if (macro->name == call_.name) call_.macro = macro.get();
        return call_.macro != nullptr;
    }

    static void add_macros(std::vector<std::string>& names, const Unit& unit) {
        for (const auto& macro : unit.macros)
            names.push_back(macro->name->name);
    }

    void bind() {
        const std::vector<Parameter>& parameters = call_.macro->parameters;
        const std::string& name = call_.name->name;
        if (call_.positional.size() > parameters.size())
            return fault("template-argument-extra", {name, std::to_string(parameters.size())});
        call_.bound.assign(parameters.size(), nullptr);
        for (std::size_t index = 0; index < call_.positional.size(); ++index)
            call_.bound[index] = call_.positional[index].get();
        for (const auto& [symbol, value] : call_.named)
            bind_named(symbol, *value);
        for (std::size_t index = 0; index < parameters.size(); ++index)
            if (!call_.bound[index] && !parameters[index].fallback)
                fault("template-argument-missing", {name, parameters[index].name->name});
    }

    void bind_named(const Symbol* symbol, const Expression& value) {
        const std::vector<Parameter>& parameters = call_.macro->parameters;
        const auto place = std::ranges::find(parameters, symbol, &Parameter::name);
        if (place == parameters.end()) {
            std::vector<std::string> known;
            for (const Parameter& parameter : parameters)
                known.push_back(parameter.name->name);
            return fault("template-argument-unknown", {call_.name->name, symbol->name}, nearest(symbol->name, known));
        }
        const Expression*& bound = call_.bound[static_cast<std::size_t>(place - parameters.begin())];
        if (bound) return fault("template-argument-twice", {symbol->name});
        bound = &value;
    }

    Unit& unit_;
    Call& call_;
};

} // namespace

void bind_call(Unit& unit, Call& call, const std::vector<std::string>& functions) {
    CallBinding(unit, call).run(functions);
}

} // namespace veilleur::templates
