#include "link/references.hpp"

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "link/documents.hpp"

#include <algorithm>

namespace veilleur::link {

namespace {

std::string folder_of(std::string_view id) {
    return std::string(id.substr(0, id.rfind('/')));
}

class Resolver {
public:
    Resolver(const Site& site, const Targets& targets, Diagnostics& diagnostics)
        : site_(site), targets_(targets), diagnostics_(diagnostics) {
        for (const Work& work : site.project.works)
            work_keys_.push_back(work.key);
        for (const Image& image : site.project.images)
            image_paths_.push_back(image.path);
    }

    void resolve(Sheet& sheet) const {
        for_each_document(sheet, [&](Document& document) {
            for (Slot& slot : document.slots)
                resolve(sheet, slot);
        });
        fields(sheet, site_.project.types[sheet.type.at()].fields, sheet.fields);
    }

private:
    void resolve(const Sheet& sheet, Slot& slot) const {
        switch (slot.kind) {
        case Slot::Kind::link:
            link(sheet, slot);
            break;
        case Slot::Kind::title:
            sheet_slot(sheet, slot);
            break;
        case Slot::Kind::citation:
            citation(sheet, slot);
            break;
        case Slot::Kind::image:
            image(sheet, slot);
            break;
        case Slot::Kind::include:
        case Slot::Kind::term_begin:
        case Slot::Kind::term_end:
            break; // link/inclusions, link/terms
        }
    }

    void sheet_slot(const Sheet& sheet, Slot& slot) const {
        slot.resolved = targets_.find(slot.target, sheet.at(slot.position), diagnostics_).value;
    }

    void link(const Sheet& sheet, Slot& slot) const {
        if (slot.target.empty()) {
            check_anchor(sheet, sheet, slot);
            return;
        }
        sheet_slot(sheet, slot);
        if (slot.resolved == EntryIndex::none || slot.argument.empty()) return;
        // A missing translation has a page without the original's sections: its anchors cannot be promised.
        const SheetIndex target = site_.entries[slot.resolved].sheets[sheet.language];
        if (target) check_anchor(sheet, site_.at(target), slot);
    }

    void check_anchor(const Sheet& from, const Sheet& to, const Slot& slot) const {
        if (to.document.heading(slot.argument)) return;
        if (std::ranges::find(to.document.anchors, slot.argument) != to.document.anchors.end()) return;
        std::vector<std::string> known = to.document.anchors;
        for (const Heading& heading : to.document.headings)
            known.push_back(heading.id);
        diagnostics_.add("unknown-anchor", from.at(slot.position), {slot.argument, to.path},
                         nearest(slot.argument, known));
    }

    void citation(const Sheet& sheet, Slot& slot) const {
        const WorkIndex work = site_.project.work(slot.target);
        slot.resolved = work.value;
        if (!work)
            diagnostics_.add("unknown-work", sheet.at(slot.position), {slot.target}, nearest(slot.target, work_keys_));
    }

    void image(const Sheet& sheet, Slot& slot) const {
        slot.resolved = static_cast<std::uint32_t>(find_image(sheet, slot.target));
        if (slot.resolved != Index<void>::none) return;
        diagnostics_.add("unknown-image", sheet.at(slot.position), {slot.target}, nearest(slot.target, image_paths_));
    }

    // Beside the sheet first, then below content/images/, then as written from content/.
    std::size_t find_image(const Sheet& sheet, const std::string& written) const {
        for (const std::string& path : {folder_of(sheet.id) + "/" + written, "images/" + written, written}) {
            const auto found = std::ranges::lower_bound(image_paths_, path);
            if (found != image_paths_.end() && *found == path)
                return static_cast<std::size_t>(found - image_paths_.begin());
        }
        return Index<void>::none;
    }

    void fields(const Sheet& sheet, const std::vector<Field>& declared, const Value& values) const {
        for (const Field& field : declared)
            if (const Value* value = values.find(field.name)) this->field(sheet, field, *value);
    }

    void field(const Sheet& sheet, const Field& field, const Value& value) const {
        const bool nested = field.kind == FieldKind::group || field.kind == FieldKind::steps;
        if (nested && value.is_mapping()) fields(sheet, field.fields, value);
        if (nested)
            for (const Value& item : value.items())
                fields(sheet, field.fields, item);
        if (field.kind == FieldKind::sheet) sheet_field(sheet, field, value);
        if (field.kind == FieldKind::sheets)
            for (const Value& item : value.items())
                sheet_field(sheet, field, item);
    }

    void sheet_field(const Sheet& sheet, const Field& field, const Value& id) const {
        targets_.find_of_type(id.text(), field.target_types, field.name, sheet.at(id.position), diagnostics_);
    }

    const Site& site_;
    const Targets& targets_;
    Diagnostics& diagnostics_;
    std::vector<std::string> work_keys_;
    std::vector<std::string> image_paths_;
};

} // namespace

void resolve_references(Site& site, const Targets& targets, unsigned jobs, Diagnostics& diagnostics) {
    const Resolver resolver(site, targets, diagnostics);
    parallel_for(site.sheets.size(), jobs, [&](std::size_t at) { resolver.resolve(site.sheets[at]); });
    const Location configuration{"content/site.yml", {}};
    for (const std::string& id : site.project.site.footer)
        targets.find(id, configuration, diagnostics);
    if (!site.project.site.stale_help.empty()) targets.find(site.project.site.stale_help, configuration, diagnostics);
}

void resolve_references(const Site& site, const Targets& targets, Sheet& sheet, Diagnostics& diagnostics) {
    Resolver(site, targets, diagnostics).resolve(sheet);
}

} // namespace veilleur::link
