#pragma once

#include "template/compile_fault.hpp"
#include "template/expression.hpp"
#include "template/source.hpp"
#include "template/symbol.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace veilleur::templates {

struct Node;
struct Unit;
using Body = std::vector<Node>;

// The place of the page where a value is printed; it decides how the value is escaped.
enum class Sink {
    text,
    character_data,
    attribute,
    url,
    url_list,
    json_script,
    xml,
    xml_attribute,
    json,
    json_string,
    plain
};

struct TextNode {
    std::string_view text;
};

struct OutputNode {
    ExpressionPtr expression;
    Sink sink = Sink::text;
};

// The value of a URL attribute began `behind` bytes before; it ends at UrlEnd, which checks its scheme.
struct UrlBegin {
    std::size_t behind;
};
struct UrlEnd {};

struct Branch {
    ExpressionPtr condition;
    Body body;
};

struct IfNode {
    std::vector<Branch> branches;
    Body otherwise;
};

struct ForNode {
    const Symbol* key; // null unless `for key, value in`
    const Symbol* value;
    ExpressionPtr list;
    Body body;
    Body otherwise;
};

struct SetNode {
    const Symbol* name;
    ExpressionPtr expression;
};

struct BlockNode {
    const Symbol* name;
};

struct IncludeNode {
    std::string name;
    const Unit* target = nullptr;
};

struct Node {
    std::variant<TextNode, OutputNode, UrlBegin, UrlEnd, IfNode, ForNode, SetNode, BlockNode, IncludeNode> content;
    std::size_t offset = 0;
};

struct Block {
    const Symbol* name;
    const Unit* unit;
    std::size_t offset;
    Body body;
};

struct Parameter {
    const Symbol* name;
    ExpressionPtr fallback; // null: must be given
};

struct Macro {
    const Symbol* name;
    const Unit* unit;
    std::size_t offset;
    std::vector<Parameter> parameters;
    Body body;
};

struct Import {
    const Symbol* alias;
    std::string name;
    std::size_t offset;
    const Unit* target = nullptr;
};

struct Extends {
    std::string name;
    std::size_t offset;
    Unit* target = nullptr;
};

// One template, as it is compiled.
struct Unit {
    explicit Unit(std::string name, std::string file, std::string text)
        : source(std::move(name), std::move(file), std::move(text)) {}

    Source source;
    std::optional<Extends> extends;
    std::vector<Import> imports;
    std::vector<std::unique_ptr<Macro>> macros;
    std::map<std::string_view, std::unique_ptr<Block>> blocks; // by name, the order of messages
    Body body;

    std::vector<std::unique_ptr<Call>> calls; // the linker finds what they mean
    std::vector<CompileFault> faults;
    bool complete = false; // read to its end: only then is it known what it holds

    // What each block prints, the most derived one first; `super()` goes to the next.
    std::unordered_map<const Symbol*, std::vector<const Block*>> overrides;
    bool usable = true; // false: it has faults, or needs a template that has
};

} // namespace veilleur::templates
