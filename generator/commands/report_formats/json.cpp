#include "commands/report_formats/report_formats.hpp"

#include "report/questions.hpp"

#include <nlohmann/json.hpp>

namespace veilleur::commands {

namespace {

using Json = nlohmann::ordered_json;
using report::Report;

std::string_view name_of(DriftKind kind) {
    constexpr std::string_view names[] = {"changed", "added", "removed", "moved"};
    return names[static_cast<std::size_t>(kind)];
}

const std::string& type_name(const Site& site, TypeIndex type) {
    return site.project.types[type.at()].name;
}

Json list(const auto& items, const auto& as_json) {
    Json all = Json::array();
    for (const auto& item : items)
        all.push_back(as_json(item));
    return all;
}

Json coverage(const Site& site, const report::Coverage& each) {
    return {{"type", type_name(site, each.type)},
            {"sheets", each.sheets},
            {"fr", each.in[Language::fr]},
            {"nl", each.in[Language::nl]},
            {"pairs", each.pairs},
            {"in_step", each.in_step},
            {"drifted", each.drifted},
            {"unknown", each.pairs - each.in_step - each.drifted},
            {"turnkey", each.turnkey},
            {"reviewed", each.reviewed}};
}

Json passage(const DriftedPassage& each) {
    Json json{{"section", each.key}, {"change", name_of(each.kind)}, {"original", each.original_label}};
    if (!each.label.empty()) json["translation"] = each.label;
    return json;
}

Json drifted(const Site& site, SheetIndex translation) {
    const Sheet& sheet = site.at(translation);
    const Drift& drift = site.links[translation.at()].drift;
    return {{"id", sheet.id},
            {"file", sheet.path},
            {"language", code(sheet.language)},
            {"known_by", drift.state == Drift::State::passages ? "digests" : "history"},
            {"sections", list(drift.passages, passage)}};
}

Json review(const Entry& entry) {
    return {{"id", entry.id}, {"reviewed", iso(*entry.reviewed)}, {"due", iso(*entry.review_due)}};
}

Json question(const Site& site, const Question& question) {
    Json text;
    for (const Language language : all_languages)
        text[std::string(code(language))] = report::question_text(site, question, language);
    return {{"id", question.id}, {"asked_in", site.at(question.asked_in).id}, {"text", text}};
}

Json peers(const Site& site, const report::PeerGroup& group) {
    const auto part = [&](const PerLanguage<std::string>& label) {
        return Json{{"fr", label[Language::fr]}, {"nl", label[Language::nl]}};
    };
    const auto peer = [&](const report::Peer& each) {
        return Json{{"id", site.at(each.entry).id}, {"has", each.has}, {"lacks", each.lacks}};
    };
    return {
        {"type", type_name(site, group.type)}, {"parts", list(group.parts, part)}, {"sheets", list(group.peers, peer)}};
}

} // namespace

std::string report_as_json(const Site& site, const Report& report) {
    const auto entry = [&](EntryIndex index) { return Json(site.at(index).id); };
    Json json{{"version", 1}, {"today", iso(site.today)}};
    json["coverage"] = list(report.coverage, [&](const auto& each) { return coverage(site, each); });
    json["missing"] = list(report.missing, [&](const auto& each) {
        return Json{{"id", entry(each.entry)}, {"language", code(each.language)}};
    });
    json["drifted"] = list(report.drifted, [&](SheetIndex each) { return drifted(site, each); });
    json["due"] = list(report.due, [&](EntryIndex each) { return review(site.at(each)); });
    json["upcoming"] = list(report.upcoming, [&](EntryIndex each) { return review(site.at(each)); });
    json["stale"] = list(report.stale, [&](const auto& each) {
        return Json{{"file", site.at(each.sheet).path}, {"fact", each.id}};
    });
    json["incomplete"] = list(report.incomplete, [&](EntryIndex each) {
        return Json{{"id", entry(each)}, {"missing", site.at(each).missing_for_turnkey}};
    });
    json["questions"] = list(report.open, [&](std::size_t at) { return question(site, site.questions[at]); });
    json["orphans"] = list(report.orphans, [&](const auto& each) {
        return Json{{"id", entry(each.entry)}, {"in_menu", each.in_menu}};
    });
    json["peers"] = list(report.peers, [&](const auto& each) { return peers(site, each); });
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace veilleur::commands
