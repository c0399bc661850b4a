#include "load/theme_declarations.hpp"

#include "base/message_format.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "load/field_declarations.hpp"
#include "load/fields/field_kinds.hpp"
#include "load/keys.hpp"
#include "load/listing.hpp"

#include <algorithm>
#include <stdexcept>

namespace veilleur::load {

namespace {

// The kinds of the program's own pages, and the keys of `urls` that it sets.
const std::vector<std::string>& taken_names() {
    static const std::vector<std::string> names{"chooser", "feed", "glossary",  "home",  "index", "list",
                                                "missing", "new",  "not_found", "sheet", "topic", "topics"};
    return names;
}

std::vector<std::string> type_names(const Project& project) {
    std::vector<std::string> names;
    for (const ContentType& type : project.types)
        names.push_back(type.name);
    return names;
}

// Reads one theme.yml into the project.
class Reader {
public:
    Reader(const ThemeFolder& theme, Project& project, Diagnostics& diagnostics)
        : file_(theme.declarations_file()), project_(project), diagnostics_(diagnostics), names_(file_, diagnostics) {}

    void read(const Value& declarations) {
        Keys keys(declarations, file_, diagnostics_);
        keys.find("parent");
        project_.theme.searches = keys.boolean("search", project_.theme.searches);
        for (const Value& item : keys.sequence("pages"))
            if (expect_mapping(item, "pages", file_, diagnostics_)) add_page(item);
        for (const Value& item : keys.sequence("companions"))
            if (expect_mapping(item, "companions", file_, diagnostics_)) add_companion(item);
        for (const Value& item : keys.sequence("files"))
            if (expect_mapping(item, "files", file_, diagnostics_)) add_file(item);
        keys.refuse_others();
    }

private:
    void add_page(const Value& item) {
        Keys keys(item, file_, diagnostics_);
        ThemePage page;
        page.where = {file_, keys.position("path")};
        page.name = name(keys);
        page.template_name = template_name(keys);
        page.path = address(keys, "path");
        page.title = string_key(keys, "title", Presence::required);
        page.description = string_key(keys, "description", Presence::optional);
        page.cards = types(keys, "cards");
        page.sheets = types(keys, "sheets");
        page.data = data(keys);
        page.noindex = keys.boolean("noindex");
        keys.refuse_others();
        add(project_.theme.pages, std::move(page), &ThemePage::name, item.position);
    }

    void add_companion(const Value& item) {
        Keys keys(item, file_, diagnostics_);
        ThemeCompanion companion;
        companion.where = {file_, keys.position("segment")};
        companion.name = name(keys);
        companion.template_name = template_name(keys);
        companion.type = type(keys);
        companion.segment = address(keys, "segment");
        companion.with = field(keys, companion.type);
        companion.title = string_key(keys, "title", Presence::required);
        companion.noindex = keys.boolean("noindex");
        keys.refuse_others();
        if (companion.type) add(project_.theme.companions, std::move(companion), &ThemeCompanion::name, item.position);
    }

    void add_file(const Value& item) {
        Keys keys(item, file_, diagnostics_);
        ThemeFile file;
        file.where = {file_, keys.position("path")};
        file.template_name = template_name(keys);
        file.path = keys.texts("path", Presence::required);
        keys.refuse_others();
        add(project_.theme.files, std::move(file), &ThemeFile::template_name, item.position);
    }

    // One name, one page: twice in this file is a fault, twice in the line is the nearer theme's right.
    template <typename Declared>
    void add(std::vector<Declared>& all, Declared declared, std::string Declared::*key, Position position) {
        const std::string& name = declared.*key;
        if (!names_.claim(name, position) || std::ranges::count(all, name, key) > 0) return;
        all.push_back(std::move(declared));
    }

    std::string name(Keys& keys) const {
        std::string name = keys.text("name", Presence::required);
        if (name.empty() || (is_snake(name) && std::ranges::count(taken_names(), name) == 0)) return name;
        keys.fault("theme-name-refused", keys.position("name"), {name, joined(taken_names(), ", ")});
        return {};
    }

    std::string template_name(Keys& keys) const {
        std::string name = keys.text("template", Presence::required);
        if (name.empty() || project_.theme_files.contains("templates/" + name)) return name;
        keys.fault("theme-template-missing", keys.position("template"), {name}, nearest(name, templates()));
        return {};
    }

    std::vector<std::string> templates() const {
        constexpr std::string_view folder = "templates/";
        std::vector<std::string> names;
        for (const auto& [path, text] : project_.theme_files)
            if (path.starts_with(folder)) names.push_back(path.substr(folder.size()));
        return names;
    }

    PerLanguage<std::string> address(Keys& keys, std::string_view key) const {
        PerLanguage<std::string> parts = keys.texts(key, Presence::required);
        for (const std::string& part : parts.values)
            if (!part.empty() && !is_kebab(part)) keys.fault("slug-not-kebab", keys.position(key), {part}, slug(part));
        return parts;
    }

    std::string string_key(Keys& keys, std::string_view key, Presence presence) const {
        std::string name = keys.text(key, presence);
        if (name.empty()) return name;
        for (const Language language : all_languages)
            check_string(keys, key, name, language);
        return name;
    }

    void check_string(const Keys& keys, std::string_view key, const std::string& name, Language language) const {
        const auto& strings = project_.strings[language];
        const auto found = strings.find(name);
        if (found == strings.end()) {
            std::vector<std::string> known;
            for (const auto& [each, text] : strings)
                known.push_back(each);
            const std::string file = "strings/" + std::string(code(language)) + ".yml";
            return keys.fault("theme-title-unknown", keys.position(key), {name, file}, nearest(name, known));
        }
        try {
            formatted(found->second, code(language), {{"title", std::string("…")}});
        } catch (const std::invalid_argument& refused) {
            keys.fault("theme-title-refused", keys.position(key), {name, refused.what()});
        }
    }

    TypeIndex type_called(const Keys& keys, std::string_view key, const std::string& name) const {
        const auto found = std::ranges::find(project_.types, name, &ContentType::name);
        if (found != project_.types.end()) return TypeIndex(static_cast<std::size_t>(found - project_.types.begin()));
        const std::vector<std::string> names = type_names(project_);
        keys.fault("type-target-unknown", keys.position(key), {std::string(key), name, joined(names, ", ")},
                   nearest(name, names));
        return {};
    }

    TypeIndex type(Keys& keys) const {
        const std::string name = keys.text("type", Presence::required);
        return name.empty() ? TypeIndex() : type_called(keys, "type", name);
    }

    std::vector<TypeIndex> types(Keys& keys, std::string_view key) const {
        const std::vector<std::string> names = keys.list(key);
        std::vector<TypeIndex> all;
        if (names == std::vector<std::string>{"all"})
            for (std::size_t at = 0; at < project_.types.size(); ++at)
                all.emplace_back(at);
        else
            for (const std::string& name : names)
                if (const TypeIndex type = type_called(keys, key, name)) all.push_back(type);
        return all;
    }

    std::string field(Keys& keys, TypeIndex type) const {
        std::string name = keys.text("with");
        if (name.empty() || !type) return name;
        std::vector<std::string> known;
        for (const Field& field : project_.types[type.at()].fields)
            known.push_back(field.name);
        if (std::ranges::count(known, name) > 0) return name;
        keys.fault("field-not-a-choice", keys.position("with"), {"with", name, joined(known, ", ")},
                   nearest(name, known));
        return {};
    }

    std::vector<GatheredData> data(Keys& keys) const {
        const std::vector<std::string> known{"questions", "territories", "content_model", "report"};
        std::vector<GatheredData> all;
        for (const std::string& name : keys.list("data")) {
            const auto found = std::ranges::find(known, name);
            if (found != known.end())
                all.push_back(static_cast<GatheredData>(found - known.begin()));
            else
                keys.fault("field-not-a-choice", keys.position("data"), {"data", name, joined(known, ", ")},
                           nearest(name, known));
        }
        return all;
    }

    std::string file_;
    Project& project_;
    Diagnostics& diagnostics_;
    Listing names_;
};

} // namespace

void read_theme_declarations(const ThemeFolder& theme, Project& project, Diagnostics& diagnostics) {
    if (theme.declarations) Reader(theme, project, diagnostics).read(*theme.declarations);
}

} // namespace veilleur::load
