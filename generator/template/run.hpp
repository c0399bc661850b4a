#pragma once

#include "base/diagnostic.hpp"
#include "template/budget.hpp"
#include "template/functions.hpp"
#include "template/theme.hpp"
#include "template/unit.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace veilleur::templates {

// Ends a rendering; caught where it began.
struct RenderFault {
    Diagnostic diagnostic;
};

// One rendering of one page: the names that are bound, the way to the current place, what may still be spent.
class Run {
public:
    Run(const Scope& names, const Functions& available, std::string& page)
        : scope(names), functions(available), out(&page) {}

    struct Loop {
        std::size_t index;
        std::size_t length;
    };
    // A template, block or macro on the way, and where it is left for the next one.
    struct Frame {
        const Unit* unit;
        std::size_t offset;
    };

    const Scope& scope;
    const Functions& functions;
    Budget budget;
    std::string* out;
    std::size_t url_begin = 0; // in *out
    std::vector<Loop> loops;
    const Unit* entry = nullptr;                          // whose blocks are printed
    const std::vector<const Block*>* overrides = nullptr; // of the current block
    std::size_t override_level = 0;

    // The value bound to a name, or null.
    const Value* find(const Symbol& name) const;
    std::vector<std::string> visible_names() const;

    // Binds a name until `unbind`. `bind` borrows; `assign` keeps the value, in place of the one of this level if any.
    void bind(const Symbol* name, const Value& value) { bindings_.push_back({name, &value}); }
    void assign(const Symbol* name, Value value);

    // What is bound after `mark` is forgotten by `unbind`.
    struct Mark {
        std::size_t bindings, owned, level, floor;
    };
    Mark mark() const { return {bindings_.size(), owned_.size(), level_, floor_}; }
    Mark begin_level(); // names of the surrounding levels stay visible
    Mark begin_macro(); // only what every template sees is visible
    void unbind(const Mark& mark);

    void enter(const Unit& unit, std::size_t left_at, std::size_t entered_at);
    void leave() { frames_.pop_back(); }

    // At `offset` of the current template.
    void step(std::size_t offset);
    void check_output(std::size_t offset) const;
    [[noreturn]] void fail(std::size_t offset, std::string_view code, std::vector<std::string> arguments = {},
                           std::string suggestion = {}) const;
    [[noreturn]] void fail(std::size_t offset, const Fault& fault) const;

    unsigned nesting = 0; // of statements and expressions, against stack overflow

private:
    struct Binding {
        const Symbol* name;
        const Value* value;
    };

    std::vector<Binding> bindings_;
    std::deque<Value> owned_; // stable addresses
    std::size_t level_ = 0;   // first binding of the current level
    std::size_t floor_ = 0;   // first visible binding
    std::vector<Frame> frames_;
};

// Counts nesting while it lives.
class Nested {
public:
    Nested(Run& run, std::size_t offset);
    ~Nested() { --run_.nesting; }
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;

private:
    Run& run_;
};

} // namespace veilleur::templates
