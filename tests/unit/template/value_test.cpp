#include "catch.hpp"
#include "template/object.hpp"
#include "template/value.hpp"

#include <optional>
#include <string>

using namespace veilleur;
using namespace veilleur::templates;

TEST_CASE("an object finds every name it was given, and keeps their order") {
    Object object;
    for (int index = 0; index < 200; ++index)
        object.set("name" + std::to_string(index), index);
    object.set("name7", "seven");
    for (int index = 0; index < 200; ++index) {
        const Value* value = object.find("name" + std::to_string(index));
        REQUIRE(value);
        if (index != 7) CHECK(value->integer() == index);
    }
    CHECK(object.find("name7")->text() == "seven");
    CHECK(object.find("name200") == nullptr);
    CHECK(object.entries().size() == 200);
    CHECK(object.entries()[7].name.text == "name7");
}

TEST_CASE("a name is the same whether the compiler knew it or not, and lives as long as a copy of its object") {
    std::optional<Object> object(std::in_place);
    object->set("title", 1).set(std::string("ti") + "tle", 2).set(std::string("a name of many letters, made"), 3);
    const Object copy = *object;
    object.reset();
    CHECK(copy.entries().size() == 2);
    CHECK(copy.find("title")->integer() == 2);
    CHECK(copy.entries()[1].name.text == "a name of many letters, made");
}

TEST_CASE("borrowed text is not copied") {
    const std::string text(100, 'x');
    CHECK(Value::borrowed(text).text().data() == text.data());
    const SafeHtml html = SafeHtml::trusted(text);
    CHECK(Value::borrowed(html).kind() == Value::Kind::html);
    CHECK(Value::borrowed(html).text().data() == html.text().data());
}

TEST_CASE("copies share long content") {
    const Value list = List{1, 2, 3};
    const Value copy = list;
    CHECK(copy.list() == list.list());
}

TEST_CASE("numbers compare by value, other kinds only with their own") {
    CHECK(Value(1) == Value(1.0));
    CHECK_FALSE(Value(1) == Value("1"));
    CHECK_FALSE(Value(0) == Value());
    CHECK_FALSE(Value("b") == Value(SafeHtml::trusted("b")));
    CHECK(Value(Object{{"a", 1}, {"b", 2}}) == Value(Object{{"b", 2}, {"a", 1}}));
    CHECK_FALSE(Value(Object{{"a", 1}}) == Value(Object{{"a", 2}}));
}

TEST_CASE("empty values are false") {
    CHECK_FALSE(Value().truth());
    CHECK_FALSE(Value("").truth());
    CHECK_FALSE(Value(0).truth());
    CHECK_FALSE(Value(List{}).truth());
    CHECK_FALSE(Value(Object{}).truth());
    CHECK(Value("0").truth());
    CHECK(Value(0.5).truth());
    CHECK(Value(List{Value()}).truth());
}

TEST_CASE("a class derived from Object keeps what it adds") {
    struct Dated : Object {
        int day = 3;
    };
    const Value value = std::shared_ptr<const Object>(std::make_shared<Dated>());
    const Dated* dated = dynamic_cast<const Dated*>(value.object());
    REQUIRE(dated);
    CHECK(dated->day == 3);
}
