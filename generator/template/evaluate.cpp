#include "template/evaluate.hpp"

#include "base/text.hpp"
#include "template/call.hpp"
#include "template/operators.hpp"

namespace veilleur::templates {

namespace {

enum class Missing { is_a_fault, is_null };

class Evaluator {
public:
    Evaluator(Run& run, const Expression& expression, Value& scratch, Missing missing)
        : run_(run), expression_(expression), scratch_(scratch), missing_(missing) {}

    const Value* operator()(const Literal& literal) const { return &literal.value; }

    const Value* operator()(const Name& name) const {
        const Value* value = run_.find(*name.symbol);
        if (!value && missing_ == Missing::is_a_fault)
            fail("template-unknown-name", {name.symbol->name}, nearest(name.symbol->name, run_.visible_names()));
        return value;
    }

    const Value* operator()(const LoopMember& member) const {
        const Run::Loop& loop = run_.loops.back();
        switch (member.field) {
        case LoopField::index:
            return keep(loop.index + 1);
        case LoopField::index0:
            return keep(loop.index);
        case LoopField::first:
            return keep(loop.index == 0);
        case LoopField::last:
            return keep(loop.index + 1 == loop.length);
        case LoopField::length:
            return keep(loop.length);
        }
        return nullptr;
    }

    const Value* operator()(const Member& member) const {
        const Value* base = value_of(*member.base);
        if (!base) return nullptr;
        return member_of(*base, member.name->key());
    }

    const Value* operator()(const Subscript& subscript) const {
        const Value* base = value_of(*subscript.base);
        if (!base) return nullptr;
        Value index_scratch;
        const Value& index = evaluate(run_, *subscript.index, index_scratch);
        if (index.kind() == Value::Kind::text) return member_of(*base, Key(index.text()));
        const List* list = base->list();
        if (list && index.kind() == Value::Kind::integer) return element(*list, index.integer());
        if (missing_ == Missing::is_null) return nullptr;
        fail("template-wrong-index", {std::string(name_of(base->kind())), std::string(name_of(index.kind()))});
    }

    const Value* operator()(const ListLiteral& literal) const {
        List list;
        list.reserve(literal.items.size());
        for (const ExpressionPtr& item : literal.items) {
            Value scratch;
            list.push_back(evaluate(run_, *item, scratch));
        }
        guarded([&] { run_.budget.spend_bytes(list.size() * sizeof(Value)); });
        return keep(std::move(list));
    }

    const Value* operator()(const Unary& unary) const {
        const Value& operand = evaluate(run_, *unary.operand, scratch_);
        guarded([&] { scratch_ = apply(unary.operation, operand); });
        return &scratch_;
    }

    const Value* operator()(const Binary& binary) const {
        if (binary.operation == BinaryOperator::logical_and || binary.operation == BinaryOperator::logical_or) {
            const Value& left = evaluate(run_, *binary.left, scratch_);
            if (left.truth() == (binary.operation == BinaryOperator::logical_or)) return &left;
            return &evaluate(run_, *binary.right, scratch_);
        }
        Value left_scratch, right_scratch;
        const Value& left = evaluate(run_, *binary.left, left_scratch);
        const Value& right = evaluate(run_, *binary.right, right_scratch);
        guarded([&] { scratch_ = apply(binary.operation, left, right, run_.budget); });
        return &scratch_;
    }

    const Value* operator()(const Conditional& conditional) const {
        Value condition;
        if (evaluate(run_, *conditional.condition, condition).truth())
            return &evaluate(run_, *conditional.chosen, scratch_);
        return conditional.otherwise ? &evaluate(run_, *conditional.otherwise, scratch_) : keep(Value());
    }

    const Value* operator()(const FilterCall& call) const {
        Value input_scratch;
        const bool lenient = call.filter->undefined == Undefined::is_passed_as_none;
        const Value* input = lenient ? evaluate_if_defined(run_, *call.input, input_scratch)
                                     : &evaluate(run_, *call.input, input_scratch);
        const Value none;
        // No filter has more than two parameters.
        Value scratches[2];
        const Value* values[2] = {nullptr, nullptr};
        for (std::size_t index = 0; index < call.arguments.size(); ++index)
            if (call.arguments[index]) values[index] = &evaluate(run_, *call.arguments[index], scratches[index]);
        const FilterArguments arguments(values, call.arguments.size());
        guarded([&] { scratch_ = call.filter->apply(input ? *input : none, arguments, run_.budget); });
        return &scratch_;
    }

    const Value* operator()(const Test& test) const {
        Value operand;
        const bool holds = test.kind == TestKind::defined ? evaluate_if_defined(run_, *test.operand, operand) != nullptr
                                                          : evaluate(run_, *test.operand, operand).is_none();
        return keep(holds != test.negated);
    }

    const Value* operator()(const CallReference& reference) const {
        const Call& call = *reference.call;
        return keep(call.macro ? captured_macro(run_, call) : called_function(run_, call));
    }

    const Value* operator()(const Super&) const { return keep(captured_super(run_, expression_.offset)); }

private:
    [[noreturn]] void fail(std::string_view code, std::vector<std::string> arguments,
                           std::string suggestion = {}) const {
        run_.fail(expression_.offset, code, std::move(arguments), std::move(suggestion));
    }

    template <typename Work> void guarded(Work work) const {
        try {
            work();
        } catch (const Fault& fault) {
            run_.fail(expression_.offset, fault);
        }
    }

    const Value* keep(Value value) const {
        scratch_ = std::move(value);
        return &scratch_;
    }

    const Value* value_of(const Expression& base) const {
        return missing_ == Missing::is_null ? evaluate_if_defined(run_, base, scratch_)
                                            : &evaluate(run_, base, scratch_);
    }

    const Value* member_of(const Value& base, Key name) const {
        const Object* object = base.object();
        const Value* value = object ? object->find(name) : nullptr;
        if (value || missing_ == Missing::is_null) return value;
        if (!object) fail("template-no-members", {std::string(name.text), std::string(name_of(base.kind()))});
        std::vector<std::string> names;
        for (const Object::Entry& entry : object->entries())
            names.emplace_back(entry.name.text);
        fail("template-unknown-key", {std::string(name.text)}, nearest(name.text, names));
    }

    const Value* element(const List& list, std::int64_t index) const {
        const auto size = static_cast<std::int64_t>(list.size());
        const std::int64_t place = index < 0 ? index + size : index;
        if (place >= 0 && place < size) return &list[static_cast<std::size_t>(place)];
        if (missing_ == Missing::is_null) return nullptr;
        fail("template-no-element", {std::to_string(index), std::to_string(size)});
    }

    Run& run_;
    const Expression& expression_;
    Value& scratch_;
    Missing missing_;
};

} // namespace

const Value& evaluate(Run& run, const Expression& expression, Value& scratch) {
    const Nested nested(run, expression.offset);
    return *std::visit(Evaluator(run, expression, scratch, Missing::is_a_fault), expression.content);
}

const Value* evaluate_if_defined(Run& run, const Expression& expression, Value& scratch) {
    const Nested nested(run, expression.offset);
    return std::visit(Evaluator(run, expression, scratch, Missing::is_null), expression.content);
}

} // namespace veilleur::templates
