#include "report/tables.hpp"

#include "base/text.hpp"
#include "report/questions.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <array>

namespace veilleur::report {

namespace {

using Row = std::vector<ReportCell>;

Language language_of_sheets(const Site& site, MessageLanguage language) {
    if (language == MessageLanguage::en) return site.project.site.source_language;
    return language == MessageLanguage::fr ? Language::fr : Language::nl;
}

class Tables {
public:
    Tables(const Site& site, const Report& report, MessageLanguage language)
        : site_(site), report_(report), language_(language), sheets_in_(language_of_sheets(site, language)) {}

    ReportTables all() {
        coverage();
        for (const MissingTranslation& each : report_.missing)
            row({sheet(each.entry), type(each.entry), word(name_of(each.language))});
        finish(missing_words);
        for (const SheetIndex translation : report_.drifted)
            row({page(translation), {changes(translation), {}}, file(translation)});
        finish(drifted_words);
        reviews(report_.due, due_words);
        reviews(report_.upcoming, upcoming_words);
        for (const StaleFact& each : report_.stale)
            row({page(each.sheet), {each.id, {}}, file(each.sheet)});
        finish(stale_words);
        turnkey();
        for (const std::size_t at : report_.open) {
            const Question& question = site_.questions[at];
            row({{question_text(site_, question, sheets_in_), {}}, sheet(question.asked_in)});
        }
        finish(question_words);
        for (const Orphan& each : report_.orphans)
            row({sheet(each.entry), type(each.entry), word(each.in_menu ? yes : no)});
        finish(orphan_words);
        for (const PeerGroup& group : report_.peers)
            peers(group);
        return std::move(tables_);
    }

private:
    std::string text(const Wording& wording) const { return std::string(wording.in(language_)); }
    ReportCell word(const Wording& wording) const { return {text(wording), {}}; }

    ReportCell sheet(EntryIndex index) const {
        const Entry& entry = site_.at(index);
        const Sheet& best = site_.best(entry, sheets_in_);
        ReportCell cell{best.title, entry.url[sheets_in_]};
        const bool foreign = language_ == MessageLanguage::en || best.language != sheets_in_;
        if (foreign) cell.language = best.language;
        return cell;
    }

    // The page of one file, in its own language.
    ReportCell page(SheetIndex index) const {
        const Sheet& sheet = site_.at(index);
        ReportCell cell{sheet.title, site_.at(sheet.entry).url[sheet.language]};
        if (language_ == MessageLanguage::en || sheet.language != sheets_in_) cell.language = sheet.language;
        return cell;
    }

    ReportCell type(EntryIndex entry) const {
        return {site_.project.types[site_.at(entry).type.at()].singular[sheets_in_], {}};
    }
    ReportCell file(SheetIndex sheet) const { return {site_.at(sheet).path, {}}; }
    static ReportCell number(std::size_t number) { return {std::to_string(number), {}}; }

    void row(Row cells) { rows_.push_back(std::move(cells)); }

    void finish(const TableWords& words, const std::vector<std::string>& arguments = {}) {
        ReportTable table{std::string(words.id),
                          filled(words.title.in(language_), arguments),
                          text(words.text),
                          text(words.nothing),
                          {},
                          std::move(rows_)};
        for (const Wording& column : words.columns)
            if (!column.en.empty()) table.columns.push_back(text(column));
        tables_.push_back(std::move(table));
        rows_.clear();
    }

    void coverage() {
        std::array<std::size_t, 9> sums{};
        for (const Coverage& each : report_.coverage) {
            const std::array<std::size_t, 9> counts{each.sheets,
                                                    each.in[Language::fr],
                                                    each.in[Language::nl],
                                                    each.pairs,
                                                    each.in_step,
                                                    each.drifted,
                                                    each.pairs - each.in_step - each.drifted,
                                                    each.turnkey,
                                                    each.reviewed};
            Row cells{{site_.project.types[each.type.at()].plural[sheets_in_], {}}};
            for (std::size_t at = 0; at < counts.size(); ++at) {
                cells.push_back(number(counts[at]));
                sums[at] += counts[at];
            }
            row(std::move(cells));
        }
        Row cells{word(total)};
        for (const std::size_t sum : sums)
            cells.push_back(number(sum));
        if (!rows_.empty()) row(std::move(cells));
        finish(coverage_words);
    }

    // In the words of the file that the report shares its language with.
    std::string changes(SheetIndex translation) const {
        const Drift& drift = site_.links[translation.at()].drift;
        const bool translated = site_.at(translation).language == sheets_in_;
        if (drift.state == Drift::State::sheet) return text(whole_sheet);
        std::vector<std::string> names;
        for (const DriftedPassage& each : drift.passages)
            names.push_back((translated && !each.label.empty() ? each.label : each.original_label) + " (" +
                            text(name_of(each.kind)) + ")");
        return joined(names, ", ");
    }

    void reviews(const std::vector<EntryIndex>& entries, const TableWords& words) {
        for (const EntryIndex index : entries) {
            const Entry& entry = site_.at(index);
            row({sheet(index), type(index), {iso(*entry.reviewed), {}}, {iso(*entry.review_due), {}}});
        }
        finish(words);
    }

    void turnkey() {
        for (const EntryIndex index : report_.incomplete) {
            const Entry& entry = site_.at(index);
            std::vector<std::string> labels;
            for (const Field& field : site_.project.types[entry.type.at()].fields)
                if (std::ranges::count(entry.missing_for_turnkey, field.name) > 0)
                    labels.push_back(field.label[sheets_in_].empty() ? field.name : field.label[sheets_in_]);
            row({sheet(index), {joined(labels, ", "), {}}});
        }
        finish(turnkey_words);
    }

    std::string names(const PeerGroup& group, const std::vector<std::size_t>& parts) const {
        std::vector<std::string> names;
        for (const std::size_t part : parts)
            names.push_back(group.parts[part][sheets_in_]);
        return names.empty() ? text(nothing_lacks) : joined(names, ", ");
    }

    void peers(const PeerGroup& group) {
        const std::string all = std::to_string(group.parts.size());
        for (const Peer& peer : group.peers)
            row({sheet(peer.entry),
                 {std::to_string(peer.has.size()) + " / " + all, {}},
                 {names(group, peer.lacks), {}}});
        const ContentType& type = site_.project.types[group.type.at()];
        finish(peer_words, {ascii_lower(type.plural[sheets_in_])});
        tables_.back().id += "-" + type.name;
    }

    const Site& site_;
    const Report& report_;
    MessageLanguage language_;
    Language sheets_in_;
    std::vector<Row> rows_;
    ReportTables tables_;
};

} // namespace

ReportTables tables(const Site& site, const Report& report, MessageLanguage language) {
    return Tables(site, report, language).all();
}

} // namespace veilleur::report
