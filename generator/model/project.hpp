#pragma once

#include "base/date.hpp"
#include "base/phrase_matcher.hpp"
#include "base/position.hpp"
#include "model/content_type.hpp"
#include "model/index.hpp"
#include "model/language.hpp"
#include "model/theme.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace veilleur {

// content/site.yml
struct SiteConfiguration {
    std::string base_url; // without a slash at the end; --base-url overrides it
    PerLanguage<std::string> title, tagline, description;
    Language source_language = Language::fr;
    std::string theme;                     // folder below themes/
    PerLanguage<std::string> organisation; // who publishes the site
    std::string organisation_url;
    PerLanguage<std::string> responsible_publisher; // name and address shown in the foot
    std::string contact_email;
    PerLanguage<std::string> licence; // of the content: name
    std::string licence_url;
    std::string repository_url;      // may be empty
    std::string edit_url;            // where a correction is proposed, {path} for the file; may be empty
    std::string stale_help;          // id of the sheet that readers are sent to when a fact has gone stale
    std::vector<std::string> footer; // ids of the sheets in the foot of every page

    friend bool operator==(const SiteConfiguration&, const SiteConfiguration&) = default;
};

// content/topics.yml
struct Topic {
    std::string id;
    PerLanguage<std::string> label, description;
    PerLanguage<std::string> slug;

    friend bool operator==(const Topic&, const Topic&) = default;
};

// content/territories.yml: one tree, quarter -> commune -> basin -> region
struct Territory {
    std::string id;
    std::string level; // "region", "basin", "commune", "quarter"
    PerLanguage<std::string> label;
    TerritoryIndex parent; // none for the root
};

// content/references.yml
struct Work {
    std::string key;
    std::string type;                 // "report", "article", "book", "webpage", "slides", "leaflet"
    std::vector<std::string> authors; // "Family GG", as Vancouver style writes them
    bool et_al = false;
    std::string title;
    std::string container; // journal or site
    std::string publisher, place;
    std::string year; // as printed; may carry a month
    std::string volume, issue, pages;
    std::string url, doi;
    std::string accessed; // ISO date, or empty
    std::string language; // BCP 47, or empty
    Position position;

    friend bool operator==(const Work&, const Work&) = default;
};

// content/contacts.yml: what institutions publish about themselves; never refused as personal data
struct Contact {
    std::string value; // phone number, address: compared without spaces and punctuation
    std::string owner;
    Date verified;
    Position position;

    friend bool operator==(const Contact&, const Contact&) = default;
};

// An image of the content, read while loading.
struct Image {
    std::string path;       // below content/: "images/x.png"
    std::string public_url; // "/images/x.0123456789abcdef.png"
    std::string bytes;
    unsigned width = 0, height = 0; // pixels
};

// A term as the text matcher knows it; one per sheet of a type that defines terms, and per language.
struct TermForms {
    std::string id; // of the sheet
    std::vector<std::string> forms;
};

// Everything that is read before the sheets, and never changes after loading.
struct Project {
    SiteConfiguration site;
    std::vector<ContentType> types;     // by `order`, then name
    std::vector<Topic> topics;          // in the order of the file
    std::vector<Territory> territories; // parents before children
    std::vector<Work> works;            // by key
    std::vector<Contact> contacts;
    std::vector<Image> images;                                       // by path
    std::map<std::string, std::string, std::less<>> theme_files;     // path below themes/NAME/ -> bytes
    std::map<std::string, std::string, std::less<>> inherited_files; // those of a parent -> path in the repository
    ThemeDeclarations theme;
    PerLanguage<std::map<std::string, std::string, std::less<>>> strings; // of the interface, from the theme

    TypeIndex type_of_folder(std::string_view folder) const;
    WorkIndex work(std::string_view key) const;
    TopicIndex topic(std::string_view id) const;
    TerritoryIndex territory(std::string_view id) const;

    // Where a file of the theme lies in the repository: "themes/NAME/templates/sheet.html".
    std::string theme_path(std::string_view path) const;
};

} // namespace veilleur
