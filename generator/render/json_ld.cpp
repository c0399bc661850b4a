#include "render/json_ld.hpp"

#include "model/fields.hpp"

#include <nlohmann/json.hpp>

#include <charconv>

namespace veilleur::render {

namespace {

using Json = nlohmann::ordered_json;

Json organisation(const Site& site, Language language) {
    Json json{{"@type", "Organization"}, {"name", site.project.site.organisation[language]}};
    if (!site.project.site.organisation_url.empty()) json["url"] = site.project.site.organisation_url;
    return json;
}

void set_dates(Json& json, const Site& site, const Sheet& sheet) {
    const auto history = site.history.files.find(sheet.path);
    if (history == site.history.files.end()) return;
    const Moment& created = history->second.created;
    const Moment& updated = history->second.updated;
    json["dateCreated"] = iso(date_of(created.seconds, created.offset_minutes));
    json["dateModified"] = iso(date_of(updated.seconds, updated.offset_minutes));
}

Json step_of(const Value& step, std::size_t position) {
    Json json{{"@type", "HowToStep"}, {"position", position}};
    if (const Value* title = step.find("title")) json["name"] = std::string(title->text());
    return json;
}

void set_how_to(Json& json, const Site& site, const Sheet& sheet) {
    const Value* steps = sheet.field("steps");
    if (!steps) return;
    Json all = Json::array();
    for (const Value& step : steps->items())
        all.push_back(step_of(step, all.size() + 1));
    if (!all.empty()) json["step"] = std::move(all);
    const Value* duration = common_field(site, site.at(sheet.entry), "duration");
    const Value* longest = duration && duration->is_mapping() ? duration->find("max") : duration;
    if (longest) json["totalTime"] = "PT" + std::string(longest->text()) + "M";
}

void set_term(Json& json, const Site& site, const Sheet& sheet) {
    const Language language = sheet.language;
    json["inDefinedTermSet"] = site.project.site.title[language];
}

void set_publication(Json& json, const Site& site, const Sheet& sheet) {
    const Entry& entry = site.at(sheet.entry);
    json["headline"] = sheet.title;
    if (const Value* date = common_field(site, entry, "date")) json["datePublished"] = std::string(date->text());
    if (const Value* number = common_field(site, entry, "number")) json["reportNumber"] = std::string(number->text());
}

} // namespace

std::string json_ld(const Site& site, SheetIndex index, std::string_view canonical) {
    const Sheet& sheet = site.at(index);
    const std::string& schema = site.project.types[sheet.type.at()].schema;
    Json json{{"@context", "https://schema.org"}, {"@type", schema.empty() ? "WebPage" : schema}, {"name", sheet.title},
              {"description", sheet.summary},     {"inLanguage", code(sheet.language)},           {"url", canonical}};
    if (schema == "HowTo")
        set_how_to(json, site, sheet);
    else if (schema == "DefinedTerm")
        set_term(json, site, sheet);
    else if (schema == "Report" || schema == "ScholarlyArticle")
        set_publication(json, site, sheet);
    if (schema != "DefinedTerm") {
        json["publisher"] = organisation(site, sheet.language);
        if (!site.project.site.licence_url.empty()) json["license"] = site.project.site.licence_url;
        set_dates(json, site, sheet);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace veilleur::render
