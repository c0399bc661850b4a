#include "template/run.hpp"

namespace veilleur::templates {

namespace {

constexpr unsigned deepest_nesting = 1000;

const Value* find_in(const Object* object, Key key) {
    return object ? object->find(key) : nullptr;
}

void add_names(std::vector<std::string>& names, const Object* object) {
    if (!object) return;
    for (const Object::Entry& entry : object->entries())
        names.emplace_back(entry.name.text);
}

} // namespace

const Value* Run::find(const Symbol& name) const {
    for (std::size_t at = bindings_.size(); at > floor_; --at)
        if (bindings_[at - 1].name == &name) return bindings_[at - 1].value;
    const Value* value = find_in(scope.page, name.key());
    return value ? value : find_in(scope.shared, name.key());
}

std::vector<std::string> Run::visible_names() const {
    std::vector<std::string> names;
    for (std::size_t at = floor_; at < bindings_.size(); ++at)
        names.push_back(bindings_[at].name->name);
    add_names(names, scope.page);
    add_names(names, scope.shared);
    return names;
}

void Run::assign(const Symbol* name, Value value) {
    const Value& kept = owned_.emplace_back(std::move(value));
    for (std::size_t at = bindings_.size(); at > level_; --at) {
        if (bindings_[at - 1].name != name) continue;
        bindings_[at - 1].value = &kept;
        return;
    }
    bind(name, kept);
}

Run::Mark Run::begin_level() {
    const Mark before = mark();
    level_ = bindings_.size();
    return before;
}

Run::Mark Run::begin_macro() {
    const Mark before = begin_level();
    floor_ = bindings_.size();
    return before;
}

void Run::unbind(const Mark& mark) {
    bindings_.resize(mark.bindings);
    owned_.resize(mark.owned);
    level_ = mark.level;
    floor_ = mark.floor;
}

void Run::enter(const Unit& unit, std::size_t left_at, std::size_t entered_at) {
    if (!frames_.empty()) frames_.back().offset = left_at;
    if (frames_.size() >= Budget::depth) fail(left_at, "template-too-deep", {std::to_string(Budget::depth)});
    frames_.push_back({&unit, entered_at});
}

void Run::step(std::size_t offset) {
    try {
        budget.spend_steps(1);
    } catch (const Fault& fault) {
        fail(offset, fault);
    }
}

void Run::check_output(std::size_t offset) const {
    if (out->size() > Budget::output_per_page)
        fail(offset, "template-too-large", {std::to_string(Budget::output_per_page >> 20)});
}

void Run::fail(std::size_t offset, std::string_view code, std::vector<std::string> arguments,
               std::string suggestion) const {
    std::string way;
    for (const Frame& frame : frames_) {
        const bool current = &frame == &frames_.back();
        const Location where = frame.unit->source.at(current ? offset : frame.offset);
        if (!way.empty()) way += " → ";
        way += frame.unit->source.name() + ":" + std::to_string(where.position.line);
    }
    arguments.push_back(std::move(way));
    throw RenderFault{
        {std::string(code), frames_.back().unit->source.at(offset), std::move(arguments), std::move(suggestion)}};
}

void Run::fail(std::size_t offset, const Fault& fault) const {
    fail(offset, fault.code, fault.arguments, fault.suggestion);
}

Nested::Nested(Run& run, std::size_t offset) : run_(run) {
    if (run_.nesting >= deepest_nesting) run_.fail(offset, "template-too-deep", {std::to_string(Budget::depth)});
    ++run_.nesting;
}

} // namespace veilleur::templates
