#include "template/execute.hpp"

#include "template/call.hpp"
#include "template/evaluate.hpp"
#include "template/print.hpp"
#include "template/url_scheme.hpp"

#include <utility>

namespace veilleur::templates {

namespace {

class Executor {
public:
    Executor(Run& run, std::size_t offset) : run_(run), offset_(offset) {}

    void operator()(const TextNode& node) const {
        *run_.out += node.text;
        run_.check_output(offset_);
    }

    void operator()(const OutputNode& node) const {
        const Expression& expression = *node.expression;
        if (std::holds_alternative<Super>(expression.content)) return print_super(run_, expression.offset);
        const CallReference* reference = std::get_if<CallReference>(&expression.content);
        const bool in_place = node.sink == Sink::text || node.sink == Sink::xml || node.sink == Sink::plain;
        if (reference && reference->call->macro && in_place) return print_macro(run_, *reference->call);
        Value scratch;
        print(run_, evaluate(run_, expression, scratch), node.sink, expression.offset);
        run_.check_output(offset_);
    }

    void operator()(const UrlBegin& node) const { run_.url_begin = run_.out->size() - node.behind; }

    void operator()(const UrlEnd&) const {
        const std::string_view url = std::string_view(*run_.out).substr(run_.url_begin);
        if (is_allowed_url(url)) return;
        run_.out->resize(run_.url_begin);
        *run_.out += '#';
    }

    void operator()(const IfNode& node) const {
        for (const Branch& branch : node.branches) {
            Value scratch;
            if (evaluate(run_, *branch.condition, scratch).truth()) return execute(run_, branch.body);
        }
        execute(run_, node.otherwise);
    }

    void operator()(const ForNode& node) const {
        Value scratch;
        // A copy: what is looped over must outlive its name.
        const Value items = evaluate(run_, *node.list, scratch);
        if (const List* list = items.list())
            over_list(node, *list);
        else if (const Object* object = items.object())
            over_object(node, *object);
        else
            run_.fail(node.list->offset, "template-wrong-type", {"for", "list", std::string(name_of(items.kind()))});
    }

    void operator()(const SetNode& node) const {
        Value scratch;
        run_.assign(node.name, evaluate(run_, *node.expression, scratch));
    }

    void operator()(const BlockNode& node) const {
        print_override(run_, run_.entry->overrides.at(node.name), 0, offset_);
    }

    void operator()(const IncludeNode& node) const {
        const Run::Mark before = run_.begin_level();
        execute_template(run_, *node.target, offset_);
        run_.unbind(before);
    }

private:
    void over_list(const ForNode& node, const List& list) const {
        if (node.key) run_.fail(node.list->offset, "template-wrong-type", {"for key, value", "object", "list"});
        if (list.empty()) return execute(run_, node.otherwise);
        run_.loops.push_back({0, list.size()});
        for (std::size_t index = 0; index < list.size(); ++index) {
            run_.loops.back().index = index;
            const Run::Mark before = run_.begin_level();
            run_.bind(node.value, list[index]);
            execute(run_, node.body);
            run_.unbind(before);
            run_.step(offset_);
        }
        run_.loops.pop_back();
    }

    // With one variable, its names; with two, names and values.
    void over_object(const ForNode& node, const Object& object) const {
        if (object.entries().empty()) return execute(run_, node.otherwise);
        run_.loops.push_back({0, object.entries().size()});
        std::size_t index = 0;
        for (const Object::Entry& entry : object.entries()) {
            run_.loops.back().index = index++;
            const Run::Mark before = run_.begin_level();
            const Value name = Value::borrowed(entry.name.text);
            run_.bind(node.key ? node.key : node.value, name);
            if (node.key) run_.bind(node.value, entry.value);
            execute(run_, node.body);
            run_.unbind(before);
            run_.step(offset_);
        }
        run_.loops.pop_back();
    }

    Run& run_;
    std::size_t offset_;
};

} // namespace

void execute(Run& run, const Body& body) {
    if (body.empty()) return;
    const Nested nested(run, body.front().offset);
    for (const Node& node : body) {
        run.step(node.offset);
        std::visit(Executor(run, node.offset), node.content);
    }
}

void execute_template(Run& run, const Unit& unit, std::size_t offset) {
    const Unit* outer = std::exchange(run.entry, &unit);
    unsigned entered = 0;
    std::size_t left_at = offset;
    const Unit* current = &unit;
    // What the templates on the way up set is visible in all blocks.
    for (; current->extends; current = current->extends->target) {
        run.enter(*current, left_at, 0);
        ++entered;
        for (const Node& node : current->body)
            if (const SetNode* set = std::get_if<SetNode>(&node.content)) Executor(run, node.offset)(*set);
        left_at = current->extends->offset;
    }
    run.enter(*current, left_at, 0);
    ++entered;
    execute(run, current->body);
    for (; entered > 0; --entered)
        run.leave();
    run.entry = outer;
}

void print_override(Run& run, const std::vector<const Block*>& overrides, std::size_t level, std::size_t offset) {
    const Block& block = *overrides[level];
    const auto* outer = std::exchange(run.overrides, &overrides);
    const std::size_t outer_level = std::exchange(run.override_level, level);
    run.enter(*block.unit, offset, block.offset);
    const Run::Mark before = run.begin_level();
    execute(run, block.body);
    run.unbind(before);
    run.leave();
    run.override_level = outer_level;
    run.overrides = outer;
}

} // namespace veilleur::templates
