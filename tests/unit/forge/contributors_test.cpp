#include "catch.hpp"

#include "project_file.hpp"

#include <yaml-cpp/yaml.h>

#include <algorithm>

using namespace veilleur::forge;

// Forms and guide for people who propose something: they repeat what content/types/ says.

namespace {

const std::string forms = ".github/ISSUE_TEMPLATE";

// Adds the element's id, if it asks for something.
void check_element(const YAML::Node& element, std::vector<std::string>& ids) {
    INFO(YAML::Dump(element));
    const auto type = element["type"].as<std::string>();
    if (type == "markdown") {
        CHECK(element["attributes"]["value"].as<std::string>() != "");
        return;
    }
    CHECK((type == "input" || type == "textarea" || type == "dropdown" || type == "checkboxes"));
    CHECK(element["attributes"]["label"].as<std::string>() != "");
    if (type == "dropdown" || type == "checkboxes") CHECK(element["attributes"]["options"].size() > 0);
    ids.push_back(element["id"].as<std::string>());
}

// The names a form offers for what a sheet can be.
std::vector<std::string> offered_types(const std::string& language) {
    const YAML::Node form = YAML::Load(project_text(forms + "/2-sheet-" + language + ".yml"));
    for (const YAML::Node& element : form["body"])
        if (element["id"].IsDefined() && element["id"].as<std::string>() == "type")
            return element["attributes"]["options"].as<std::vector<std::string>>();
    return {};
}

std::vector<std::string> types_in_menus(const std::string& language) {
    std::vector<std::pair<int, std::string>> types;
    for (const ProjectFile& file : yaml_files("content/types")) {
        const YAML::Node type = YAML::Load(file.text);
        if (type["menu"].as<bool>(true))
            types.emplace_back(type["order"].as<int>(), type["label"]["singular"][language].as<std::string>());
    }
    std::sort(types.begin(), types.end());
    std::vector<std::string> names;
    for (const auto& [order, name] : types)
        names.push_back(name);
    return names;
}

// What the guide has to say of a type, as it writes it.
std::vector<std::string> words_of(const YAML::Node& type, const std::string& language) {
    std::vector<std::string> words{"| " + type["label"]["singular"][language].as<std::string>() + " |",
                                   "| `" + type["folder"].as<std::string>() + "` |"};
    for (const char* part : {"fields", "relations"})
        for (const YAML::Node& declared : type[part])
            words.push_back("`" + declared["name"].as<std::string>() + "`");
    return words;
}

void check_guide(const std::string& guide, const std::string& language) {
    for (const ProjectFile& file : yaml_files("content/types"))
        for (const std::string& word : words_of(YAML::Load(file.text), language)) {
            INFO(file.name << ", " << language << ": " << word);
            CHECK(contains(guide, word));
        }
}

} // namespace

TEST_CASE("every form can be filled in") {
    for (const ProjectFile& file : yaml_files(forms)) {
        if (file.name == "config") continue; // has a form of its own
        INFO(file.name);
        const YAML::Node form = YAML::Load(file.text);
        CHECK(form["name"].as<std::string>() != "");
        CHECK(form["description"].as<std::string>() != "");
        std::vector<std::string> ids;
        for (const YAML::Node& element : form["body"])
            check_element(element, ids);
        CHECK_FALSE(ids.empty());
        std::sort(ids.begin(), ids.end());
        CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    }
}

TEST_CASE("every form is there in both languages, and nobody is given an empty one") {
    std::vector<std::string> french;
    std::vector<std::string> dutch;
    for (const ProjectFile& file : yaml_files(forms)) {
        const std::string name = file.name.substr(0, file.name.size() - 2);
        if (file.name.ends_with("-fr")) french.push_back(name);
        if (file.name.ends_with("-nl")) dutch.push_back(name);
    }
    CHECK(french.size() >= 3);
    CHECK(french == dutch);
    CHECK_FALSE(YAML::Load(project_text(forms + "/config.yml"))["blank_issues_enabled"].as<bool>());
}

TEST_CASE("who proposes a sheet is offered the types there are") {
    for (const char* language : {"fr", "nl"}) {
        std::vector<std::string> offered = offered_types(language);
        REQUIRE_FALSE(offered.empty());
        offered.pop_back(); // "I do not know"
        CHECK(offered == types_in_menus(language));
    }
}

TEST_CASE("the guide names every type, field and relation in both languages") {
    const std::string guide = project_text("CONTRIBUTING.md");
    const std::size_t dutch_begins = guide.find("\n# Bijdragen");
    REQUIRE(dutch_begins != std::string::npos);
    check_guide(guide.substr(0, dutch_begins), "fr");
    check_guide(guide.substr(dutch_begins), "nl");
}
