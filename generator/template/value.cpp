#include "template/value.hpp"

#include "template/object.hpp"

namespace veilleur::templates {

namespace {

bool is_numeric(Value::Kind kind) {
    return kind == Value::Kind::integer || kind == Value::Kind::number;
}

bool equal_objects(const Object& left, const Object& right) {
    if (&left == &right) return true;
    if (left.entries().size() != right.entries().size()) return false;
    for (const Object::Entry& entry : left.entries()) {
        const Value* other = right.find(entry.name);
        if (!other || !(entry.value == *other)) return false;
    }
    return true;
}

} // namespace

Value::Value(std::string value) : held_(std::make_shared<const std::string>(std::move(value))) {}
Value::Value(SafeHtml value) : held_(SharedHtml{std::make_shared<const std::string>(value.text())}) {}
Value::Value(Json value) : held_(SharedJson{std::make_shared<const std::string>(std::move(value.text))}) {}
Value::Value(Writer value) : held_(std::make_shared<const Writer>(std::move(value))) {}
Value::Value(List value) : held_(std::make_shared<const List>(std::move(value))) {}
Value::Value(Object value) : held_(std::shared_ptr<const Object>(std::make_shared<Object>(std::move(value)))) {}

Value::Value(std::shared_ptr<const List> value) {
    if (value) held_ = std::move(value);
}

Value::Value(std::shared_ptr<const Object> value) {
    if (value) held_ = std::move(value);
}

Value Value::borrowed(std::string_view text) {
    Value value;
    value.held_ = text;
    return value;
}

Value Value::borrowed(const SafeHtml& html) {
    Value value;
    value.held_ = BorrowedHtml{html.text()};
    return value;
}

Value::Kind Value::kind() const {
    // In the order of the alternatives of held_.
    constexpr Kind kinds[] = {Kind::none, Kind::boolean, Kind::integer, Kind::number, Kind::text, Kind::text,
                              Kind::html, Kind::html,    Kind::json,    Kind::writer, Kind::list, Kind::object};
    static_assert(std::size(kinds) == std::variant_size_v<decltype(held_)>);
    return kinds[held_.index()];
}

bool Value::truth() const {
    switch (kind()) {
    case Kind::none:
        return false;
    case Kind::boolean:
        return boolean();
    case Kind::integer:
        return integer() != 0;
    case Kind::number:
        return number() != 0;
    case Kind::text:
    case Kind::html:
    case Kind::json:
        return !text().empty();
    case Kind::writer:
        return static_cast<bool>(*writer());
    case Kind::list:
        return !list()->empty();
    case Kind::object:
        return !object()->entries().empty();
    }
    return false;
}

bool Value::boolean() const {
    const bool* held = std::get_if<bool>(&held_);
    return held && *held;
}

std::int64_t Value::integer() const {
    const std::int64_t* held = std::get_if<std::int64_t>(&held_);
    return held ? *held : 0;
}

double Value::number() const {
    const double* held = std::get_if<double>(&held_);
    return held ? *held : static_cast<double>(integer());
}

std::string_view Value::text() const {
    if (const auto* shared = std::get_if<SharedText>(&held_)) return **shared;
    if (const auto* borrowed = std::get_if<std::string_view>(&held_)) return *borrowed;
    if (const auto* html = std::get_if<SharedHtml>(&held_)) return *html->text;
    if (const auto* html = std::get_if<BorrowedHtml>(&held_)) return html->text;
    if (const auto* json = std::get_if<SharedJson>(&held_)) return *json->text;
    return {};
}

const Writer* Value::writer() const {
    const auto* held = std::get_if<std::shared_ptr<const Writer>>(&held_);
    return held ? held->get() : nullptr;
}

const List* Value::list() const {
    const auto* held = std::get_if<std::shared_ptr<const List>>(&held_);
    return held ? held->get() : nullptr;
}

const Object* Value::object() const {
    const auto* held = std::get_if<std::shared_ptr<const Object>>(&held_);
    return held ? held->get() : nullptr;
}

bool operator==(const Value& left, const Value& right) {
    using Kind = Value::Kind;
    if (left.kind() == Kind::integer && right.kind() == Kind::integer) return left.integer() == right.integer();
    if (is_numeric(left.kind()) && is_numeric(right.kind())) return left.number() == right.number();
    if (left.kind() != right.kind()) return false;
    switch (left.kind()) {
    case Kind::none:
        return true;
    case Kind::boolean:
        return left.boolean() == right.boolean();
    case Kind::text:
    case Kind::html:
    case Kind::json:
        return left.text() == right.text();
    case Kind::list:
        return *left.list() == *right.list();
    case Kind::object:
        return equal_objects(*left.object(), *right.object());
    default:
        return false;
    }
}

std::string_view name_of(Value::Kind kind) {
    switch (kind) {
    case Value::Kind::none:
        return "none";
    case Value::Kind::boolean:
        return "bool";
    case Value::Kind::integer:
    case Value::Kind::number:
        return "number";
    case Value::Kind::text:
        return "text";
    case Value::Kind::html:
    case Value::Kind::writer:
        return "HTML";
    case Value::Kind::json:
        return "JSON";
    case Value::Kind::list:
        return "list";
    case Value::Kind::object:
        return "object";
    }
    return "none";
}

} // namespace veilleur::templates
