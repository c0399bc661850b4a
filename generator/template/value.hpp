#pragma once

#include "base/safe_html.hpp"

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace veilleur::templates {

class Object;
class Value;

using List = std::vector<Value>;

// JSON that is serialised already. Templates print it in <script type="application/ld+json"> (made safe for script
// there) or, escaped like any text, elsewhere.
struct Json {
    std::string text;
};

// Appends safe HTML to the page when it is printed, so that large bodies are never copied. May be called from several
// threads at once, each with its own page.
using Writer = std::function<void(std::string&)>;

// What a template can name, print and loop over. Cheap to copy (long content is shared) and immutable: a Value may be
// read by any number of threads.
class Value {
public:
    enum class Kind { none, boolean, integer, number, text, html, json, writer, list, object };

    Value() = default;                                                           // none
    template <std::same_as<bool> Boolean> Value(Boolean value) : held_(value) {} // no pointers, please
    template <std::integral Integer>
    requires(!std::same_as<Integer, bool>) Value(Integer value) : held_(static_cast<std::int64_t>(value)) {}
    Value(double value) : held_(value) {}
    Value(std::string value);
    Value(std::string_view value) : Value(std::string(value)) {}
    Value(const char* value) : Value(std::string(value)) {}
    Value(SafeHtml value);
    Value(Json value);
    Value(Writer value);
    Value(List value);
    Value(std::shared_ptr<const List> value);
    Value(std::shared_ptr<const Object> value);
    Value(Object value); // a class derived from Object goes in as a shared_ptr, not to lose what it adds

    // Without a copy: the caller keeps the text alive for as long as any copy of the Value.
    static Value borrowed(std::string_view text);
    static Value borrowed(const SafeHtml& html);

    Kind kind() const;
    bool is_none() const { return kind() == Kind::none; }
    bool truth() const; // none, false, 0, and what is empty are false

    // Each of these gives the content if the kind is the one named; text() also gives that of html and json. Otherwise
    // false, 0, an empty view or null.
    bool boolean() const;
    std::int64_t integer() const;
    double number() const; // integers too
    std::string_view text() const;
    const Writer* writer() const;
    const List* list() const;
    const Object* object() const;

    // Same kind and content, but integers and numbers compare by value; writers are never equal.
    friend bool operator==(const Value& left, const Value& right);

private:
    using SharedText = std::shared_ptr<const std::string>;
    struct BorrowedHtml {
        std::string_view text;
    };
    struct SharedHtml {
        SharedText text;
    };
    struct SharedJson {
        SharedText text;
    };

    std::variant<std::monostate, bool, std::int64_t, double, SharedText, std::string_view, SharedHtml, BorrowedHtml,
                 SharedJson, std::shared_ptr<const Writer>, std::shared_ptr<const List>, std::shared_ptr<const Object>>
        held_;
};

// How messages and the documentation call a kind: "none", "bool", "number", "text", "HTML", "JSON", "list", "object".
std::string_view name_of(Value::Kind kind);

} // namespace veilleur::templates
