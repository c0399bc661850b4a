#include "catch.hpp"
#include "reading.hpp"

#include "base/failure.hpp"

using namespace veilleur;
using namespace veilleur::test;

TEST_CASE("a good site has nothing said about it") {
    CHECK(said({}) == "");
}

TEST_CASE("a folder without content or site.yml is a wrong call") {
    CHECK_THROWS_WITH(load_all({{"readme", "x"}}), Catch::Matchers::Contains("there is no content/ folder here"));
    CHECK_THROWS_WITH(load_all({{"content/topics.yml", "[]"}}),
                      Catch::Matchers::Contains("there is no file content/site.yml"));
    try {
        load_all({});
        FAIL("a failure was expected");
    } catch (const Failure& failure) {
        CHECK(failure.code() == ExitCode::wrong_call);
    }
}

TEST_CASE("site.yml is read, and the base URL can be overridden") {
    load::Request request;
    request.base_url_override = "https://preview.example/";
    CHECK(load_all(site()).project.site.base_url == "https://example.org");
    CHECK(load_all(site(), request).project.site.base_url == "https://preview.example");
    CHECK(load_all(site()).project.site.title[Language::nl] == "Site");
}

TEST_CASE("site.yml says what is missing, unknown or wrong") {
    const std::string yml = "base_url: example.org\ntitle: { fr: \"Site\" }\nthema: plain\norganisation: Asbl\n";
    CHECK(said({{"content/site.yml", yml}}) ==
          "content/site.yml:1:1: The field “theme” is missing. Add a line “theme:” followed by its value.\n"
          "content/site.yml:1:11: “base_url” must be a whole web address. Copy the address from the browser; it begins "
          "with https://.\n"
          "content/site.yml:2:8: The field “title” has no text for the language “nl”. Add nl: \"…\" to the field "
          "“title”.\n"
          "content/site.yml:3:1: There is no field “thema” here. Did you mean “theme”? The possible fields are: "
          "base_url, title, tagline, description, source_language, theme, organisation, organisation_url, "
          "responsible_publisher, contact_email, licence, licence_url, repository_url, edit_url, stale_help, footer.\n"
          "content/site.yml:4:15: The field “organisation” must have a text in each language. Write organisation: { "
          "fr: \"…\", nl: \"…\" }\n");
}

TEST_CASE("where corrections are proposed follows from the forge of the repository, or is written") {
    const auto edit_url = [](std::string_view lines) {
        return load_all(site({{"content/site.yml", "base_url: https://a.be\ntitle: { fr: A, nl: A }\norganisation: { "
                                                   "fr: A, nl: A }\ntheme: plain\n" +
                                                       std::string(lines)}}))
            .project.site.edit_url;
    };
    CHECK(edit_url("repository_url: https://github.com/us/sheets/\n") ==
          "https://github.com/us/sheets/edit/main/{path}");
    CHECK(edit_url("repository_url: https://gitlab.example.org/us/sheets\n") ==
          "https://gitlab.example.org/us/sheets/-/edit/main/{path}");
    CHECK(edit_url("repository_url: https://codeberg.org/us/sheets\n") ==
          "https://codeberg.org/us/sheets/_edit/main/{path}");
    CHECK(edit_url("repository_url: https://git.example.org/github\n").empty());
    CHECK(edit_url("edit_url: \"https://git.example.org/edit/{path}?branch\"\n").empty());
    CHECK(edit_url("repository_url: https://github.com/us/sheets\n"
                   "edit_url: \"https://git.example.org/edit/{path}\"\n") == "https://git.example.org/edit/{path}");
}

TEST_CASE("a theme that is not there is named with the nearest one") {
    const std::string yml =
        "base_url: https://a.be\ntitle: { fr: A, nl: A }\norganisation: { fr: A, nl: A }\ntheme: plian\n";
    CHECK(said({{"content/site.yml", yml}}) ==
          "content/site.yml:4:8: There is no theme “plian” in the folder themes/. Did you mean “plain”? Write the name "
          "of a folder of themes/ after “theme:”.\n");
}

TEST_CASE("theme files are read below the theme, and strings exist in both languages") {
    const Outcome outcome = load_all(site({{"themes/plain/templates/base.html", "<p>"}}));
    CHECK(outcome.project.theme_files.at("templates/base.html") == "<p>");
    CHECK(outcome.project.strings[Language::fr].at("menu") == "Menu");
    CHECK(said({{"themes/plain/strings/fr.yml", "menu: Menu\nhome: Accueil\n"}}) ==
          "themes/plain/strings/nl.yml: The text “home” is missing here; it is in themes/plain/strings/fr.yml. Add "
          "home: \"…\" to this file.\n");
}

TEST_CASE("topics have unique ids, labels in both languages, and slugs") {
    const Project project = load_all(site()).project;
    CHECK(project.topics.at(0).slug[Language::fr] == "reseau");
    CHECK(said({{"content/topics.yml",
                 "- { id: a, label: { fr: A, nl: A } }\n- { id: a, label: { fr: B, nl: B } }\n"}}) ==
          "content/topics.yml:2:3: “a” is on line 1 already. Keep one of the two, or give this one another name.\n");
    CHECK(said({{"content/topics.yml", "a: b\n"}}) ==
          "content/topics.yml:1:1: This file must be a list. Begin each entry with a hyphen: “- id: …”.\n");
}

TEST_CASE("territories are a tree, parents before children") {
    const Project project =
        load_all(site({{"content/territories.yml", "- { id: c, level: commune, parent: b, label: { fr: C, nl: C } }\n"
                                                   "- { id: b, level: basin, parent: r, label: { fr: B, nl: B } }\n"
                                                   "- { id: r, level: region, label: { fr: R, nl: R } }\n"}}))
            .project;
    REQUIRE(project.territories.size() == 3);
    CHECK(project.territories[0].id == "r");
    CHECK(project.territories[2].id == "c");
    CHECK(project.territories[2].parent == project.territory("b"));
    CHECK_FALSE(project.territories[0].parent);
}

TEST_CASE("a territory lies in a wider one that exists") {
    const auto said_with = [](const std::string& second) {
        return said(
            {{"content/territories.yml", "- { id: r, level: region, label: { fr: R, nl: R } }\n- " + second + "\n"}});
    };
    CHECK(said_with("{ id: b, level: basin, parent: rr, label: { fr: B, nl: B } }") ==
          "content/territories.yml:2:34: There is no territory “rr”. Did you mean “r”? Choose an id of "
          "content/territories.yml.\n");
    CHECK(said_with("{ id: b, level: basin, label: { fr: B, nl: B } }") ==
          "content/territories.yml:2:3: The territory “b” does not say which larger one it lies in. Add “parent:” with "
          "the id of the larger territory.\n");
    CHECK(said_with("{ id: b, level: basin, parent: b, label: { fr: B, nl: B } }")
              .find("“b” (basin) cannot lie in “b” (basin).") != std::string::npos);
    CHECK(said_with("{ id: b, level: bassin, parent: r, label: { fr: B, nl: B } }").find("Did you mean “basin”?") !=
          std::string::npos);
}

TEST_CASE("references come sorted by key and say what is wrong with them") {
    const std::string yml =
        "zed: { type: report, title: Z }\nalpha: { type: book, title: A, authors: [\"Causin C\"], et_al: true }\n";
    const Project project = load_all(site({{"content/references.yml", yml}})).project;
    REQUIRE(project.works.size() == 2);
    CHECK(project.works[0].key == "alpha");
    CHECK(project.works[0].et_al);
    CHECK(project.work("zed"));
    CHECK(said({{"content/references.yml",
                 "a: { type: raport, title: A, doi: \"https://doi.org/10.1\", accessed: 2023 }\n"}}) ==
          "content/references.yml:1:12: “raport” is not a possible value of “type”. Did you mean “report”? The "
          "possible values are: report, article, book, webpage, slides, leaflet.\n"
          "content/references.yml:1:35: “https://doi.org/10.1” is not a DOI, the number of an online publication. A "
          "DOI begins with “10.”. Remove what stands before it, like https://doi.org/.\n"
          "content/references.yml:1:69: In “accessed”, “2023” cannot be read as a date. Write year, month and day with "
          "hyphens: 2023-01-31.\n");
}

TEST_CASE("contacts have an owner and a date") {
    const Project project =
        load_all(
            site({{"content/contacts.yml", "- { value: \"02 880 29 80\", owner: Brusano, verified: 2023-01-31 }\n"}}))
            .project;
    CHECK(project.contacts.at(0).verified == Date{2023, 1, 31});
    CHECK(said({{"content/contacts.yml", "- { value: a, verified: 2023-13-01 }\n"}}) ==
          "content/contacts.yml:1:3: The field “owner” is missing. Add a line “owner:” followed by its value.\n"
          "content/contacts.yml:1:25: In “verified”, “2023-13-01” cannot be read as a date. Write year, month and day "
          "with hyphens: 2023-01-31.\n");
}
