#include "catch.hpp"
#include "reading.hpp"

#include <algorithm>

using namespace veilleur;
using namespace veilleur::test;

namespace {

const std::string head = "name: role\nfolder: roles\nsegment: { fr: roles, nl: rollen }\n"
                         "label: { singular: { fr: A, nl: A }, plural: { fr: A, nl: A } }\n";

// What is said about a second type, written from line 5 on.
std::string said_of_type(const std::string& more, const std::string& begins = head) {
    return said({{"content/types/role.yml", begins + more}});
}

} // namespace

TEST_CASE("a type has see_also, default templates and the fields of steps") {
    const Project project = load_all(site()).project;
    const ContentType& type = project.types.at(0);
    CHECK(type.page_template == "sheet.html");
    CHECK(type.list_template == "list.html");
    CHECK(type.relations.back().name == "see_also");
    CHECK(type.relations.back().label[Language::nl] == "Zie ook");
    const auto steps = std::ranges::find(type.fields, "steps", &Field::name);
    REQUIRE(steps != type.fields.end());
    REQUIRE(steps->fields.size() == 5);
    CHECK(steps->fields[4].name == "say");
    CHECK(steps->fields[4].translatable);
}

TEST_CASE("types come by order, then name") {
    const Project project = load_all(site({{"content/types/role.yml", head}})).project;
    REQUIRE(project.types.size() == 2);
    CHECK(project.types[0].name == "method");
    CHECK(load_all(site({{"content/types/role.yml", head + "order: 1\n"}})).project.types[0].name == "method");
}

TEST_CASE("an unknown key of a type is named with the nearest one") {
    CHECK(said_of_type("feilds: []\n")
              .starts_with("content/types/role.yml:5:1: There is no field “feilds” here. Did you mean “fields”?"));
    CHECK(
        said_of_type("fields:\n  - { name: a, kind: txt, label: { fr: A, nl: A } }\n")
            .starts_with("content/types/role.yml:6:22: “txt” is not a possible value of “kind”. Did you mean “text”?"));
}

TEST_CASE("names are declared once") {
    const std::string field = "  - { name: a, kind: text, label: { fr: A, nl: A } }\n";
    CHECK(
        said_of_type("fields:\n" + field + field) ==
        "content/types/role.yml:7:5: “a” is on line 6 already. Keep one of the two, or give this one another name.\n");
    CHECK(said_of_type("fields:\n  - { name: summary, kind: text, label: { fr: A, nl: A } }\n") ==
          "content/types/role.yml:6:3: Every sheet already has a field “summary”. Give the field of this type another "
          "name.\n");
    CHECK(said_of_type("relations:\n  - { name: see_also, label: { fr: A, nl: A }, inverse: { fr: A, nl: A } }\n")
              .starts_with("content/types/role.yml:6:5: The relation name “see_also” is reserved."));
    CHECK(said_of_type("fields:\n  - { name: Mon champ, kind: text, label: { fr: A, nl: A } }\n")
              .starts_with("content/types/role.yml:6:5: “Mon champ” cannot be the name of a field or relation."));
}

TEST_CASE("two types share neither name, folder nor segment") {
    const std::string twin = "name: role\nfolder: methods\nsegment: { fr: methodes, nl: rollen }\n"
                             "label: { singular: { fr: A, nl: A }, plural: { fr: A, nl: A } }\n";
    CHECK(said_of_type("", twin) == "content/types/role.yml: Two types have the same folder: “methods” is in "
                                    "content/types/method.yml already. Change that value in one of the two files.\n"
                                    "content/types/role.yml: Two types have the same segment: “methodes” is in "
                                    "content/types/method.yml already. Change that value in one of the two files.\n");
}

TEST_CASE("a type lies in the file of its name, and its folder is free") {
    CHECK(said({{"content/types/rol.yml", head}})
              .starts_with("content/types/rol.yml:1:7: The type “role” is not in the file that bears its name."));
    const std::string reserved = "name: role\nfolder: images\nsegment: { fr: roles, nl: rollen }\n"
                                 "label: { singular: { fr: A, nl: A }, plural: { fr: A, nl: A } }\n";
    CHECK(said_of_type("", reserved)
              .starts_with("content/types/role.yml:2:9: The folder “images” is used for something else already."));
}

TEST_CASE("choices, groups and targets are whole") {
    CHECK(said_of_type("fields:\n  - { name: a, kind: choice, label: { fr: A, nl: A } }\n")
              .starts_with("content/types/role.yml:6:5: The field “a” has no values to choose from."));
    CHECK(said_of_type("fields:\n  - { name: a, kind: group, label: { fr: A, nl: A } }\n")
              .starts_with("content/types/role.yml:6:5: The group “a” has no fields."));
    CHECK(said_of_type("fields:\n  - { name: a, kind: sheet, target_types: [metod], label: { fr: A, nl: A } }\n") ==
          "content/types/role.yml: “a” points to a type that does not exist: “metod”. Did you mean “method”? The types "
          "are: method, role.\n");
    CHECK(said_of_type("fields:\n  - name: a\n    kind: choice\n    label: { fr: A, nl: A }\n    choices: [{ id: b, "
                       "label: { fr: B, nl: B } }, { id: b, label: { fr: B, nl: B } }]\n")
              .find("“b” is on line 9 already.") != std::string::npos);
}
