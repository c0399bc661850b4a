#include "template/call.hpp"

#include "base/text.hpp"
#include "template/evaluate.hpp"
#include "template/execute.hpp"

#include <utility>

namespace veilleur::templates {

namespace {

Value evaluated(Run& run, const Expression& expression) {
    Value scratch;
    return evaluate(run, expression, scratch);
}

Arguments evaluated_arguments(Run& run, const Call& call) {
    Arguments arguments;
    arguments.positional.reserve(call.positional.size());
    for (const ExpressionPtr& each : call.positional)
        arguments.positional.push_back(evaluated(run, *each));
    for (const auto& [name, each] : call.named)
        arguments.named.emplace_back(name->name, evaluated(run, *each));
    return arguments;
}

// Values for all parameters: those given see the names at the call, defaults those of the macro.
std::vector<Value> given_values(Run& run, const Call& call) {
    std::vector<Value> values(call.bound.size());
    for (std::size_t index = 0; index < call.bound.size(); ++index)
        if (call.bound[index]) values[index] = evaluated(run, *call.bound[index]);
    return values;
}

template <typename Work> Value captured(Run& run, Work work) {
    std::string text;
    std::string* page = std::exchange(run.out, &text);
    const std::size_t url_begin = std::exchange(run.url_begin, 0);
    work();
    run.out = page;
    run.url_begin = url_begin;
    return SafeHtml::trusted(std::move(text));
}

void spend(Run& run, const Value& made, std::size_t offset) {
    try {
        run.budget.spend_bytes(made.text().size());
    } catch (const Fault& fault) {
        run.fail(offset, fault);
    }
}

} // namespace

Value called_function(Run& run, const Call& call) {
    const Function* function = run.functions.find(call.name->key());
    if (!function) run.fail(call.offset, "template-no-function", {call.name->name});
    const Arguments arguments = evaluated_arguments(run, call);
    run.step(call.offset);
    try {
        return (*function)(arguments);
    } catch (const Fault& fault) {
        run.fail(call.offset, fault);
    }
}

void print_macro(Run& run, const Call& call) {
    const Macro& macro = *call.macro;
    std::vector<Value> values = given_values(run, call);
    run.step(call.offset);
    run.enter(*macro.unit, call.offset, macro.offset);
    const Run::Mark before = run.begin_macro();
    for (std::size_t index = 0; index < values.size(); ++index) {
        const Parameter& parameter = macro.parameters[index];
        run.assign(parameter.name, call.bound[index] ? std::move(values[index]) : evaluated(run, *parameter.fallback));
    }
    execute(run, macro.body);
    run.unbind(before);
    run.leave();
}

Value captured_macro(Run& run, const Call& call) {
    Value made = captured(run, [&] { print_macro(run, call); });
    spend(run, made, call.offset);
    return made;
}

void print_super(Run& run, std::size_t offset) {
    const std::size_t next = run.override_level + 1;
    if (next >= run.overrides->size()) run.fail(offset, "template-super-nothing", {(*run.overrides)[0]->name->name});
    print_override(run, *run.overrides, next, offset);
}

Value captured_super(Run& run, std::size_t offset) {
    Value made = captured(run, [&] { print_super(run, offset); });
    spend(run, made, offset);
    return made;
}

} // namespace veilleur::templates
