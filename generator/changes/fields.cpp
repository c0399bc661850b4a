#include "changes/fields.hpp"

#include "changes/common_fields.hpp"
#include "model/fields.hpp"
#include "model/short_text.hpp"

#include <utility>

namespace veilleur::changes {

namespace {

// The same place in the files of both languages.
struct Place {
    const Value& own;
    const Value* other; // nullptr: the other language does not have it
};

bool has_fields(const Field& field) {
    return field.kind == FieldKind::group || field.kind == FieldKind::steps;
}

class FieldReader {
public:
    explicit FieldReader(const SheetVersion& version) : version_(version), language_(version.sheet.language) {}

    std::vector<SheetSection> sections() {
        SheetSection facts;
        facts.key = "facts";
        facts.passages = common_passages(version_);
        std::vector<SheetSection> longer;
        const Place whole{version_.sheet.fields, version_.counterpart ? &version_.counterpart->fields : nullptr};
        for (const Field& field : version_.type.fields) {
            std::vector<Passage> found = passages_of(field, whole);
            if (takes_one_line(field))
                facts.passages.insert(facts.passages.end(), found.begin(), found.end());
            else if (!found.empty())
                longer.push_back(section_of(field, whole, std::move(found)));
        }
        longer.insert(longer.begin(), std::move(facts));
        return longer;
    }

private:
    static bool takes_one_line(const Field& field) {
        const bool is_long = field.kind == FieldKind::markdown || field.kind == FieldKind::table ||
                             (field.kind == FieldKind::list && !field.fact);
        return !is_long && !has_fields(field);
    }

    SheetSection section_of(const Field& field, const Place& place, std::vector<Passage> passages) const {
        SheetSection section;
        section.key = "field " + field.name;
        section.heading = field.label[language_];
        section.anchor = "part-" + field.name;
        if (const Value* own = place.own.find(field.name)) add_layout(*own, section.layout);
        section.passages = std::move(passages);
        return section;
    }

    // How the Markdown of a field, or of the groups inside, is set.
    void add_layout(const Value& value, std::string& text) const {
        if (value.fragment < version_.sheet.fragments.size()) text += layout(version_.sheet.fragments[value.fragment]);
        for (const Value& item : value.items())
            add_layout(item, text);
        for (const Member& member : value.members())
            add_layout(member.value, text);
    }

    std::vector<Passage> passages_of(const Field& field, const Place& place) const {
        std::vector<Passage> all;
        add(field, place, field.label[language_], all);
        return all;
    }

    void add(const Field& field, const Place& place, const std::string& label, std::vector<Passage>& all) const {
        if (has_fields(field)) return add_groups(field, place, label, all);
        const Value* own = place.own.find(field.name);
        const Value* value = field_value(place.own, place.other, field);
        if (!value) return;
        if (field.kind == FieldKind::markdown) return add_markdown(own, all);
        if (field.kind == FieldKind::table) return add_table(*value, field, all);
        if (!takes_one_line(field)) return add_items(*value, field, all);
        add_line(field, *value, label, all);
    }

    static void add_items(const Value& list, const Field& field, std::vector<Passage>& all) {
        for (const Value& item : list.items())
            all.push_back({{}, std::string(item.text()), {}, !field.translatable});
    }

    void add_line(const Field& field, const Value& value, const std::string& label, std::vector<Passage>& all) const {
        const bool is_picture = field.kind == FieldKind::image;
        std::string text = is_picture ? std::string(value.text()) : short_text(version_.names, field, value, language_);
        if (!text.empty()) all.push_back({label, std::move(text), {}, !field.translatable});
    }

    void add_markdown(const Value* own, std::vector<Passage>& all) const {
        if (!own || own->fragment >= version_.sheet.fragments.size()) return;
        const Document& document = version_.sheet.fragments[own->fragment];
        const auto end = static_cast<std::uint32_t>(document.html.size());
        for (Passage& passage : passages(document, 0, end, version_.names, language_))
            all.push_back(std::move(passage));
    }

    static void add_table(const Value& table, const Field& field, std::vector<Passage>& all) {
        for (const Member& part : table.members())
            for (const Value& line : part.value.items()) {
                if (line.is_scalar()) all.push_back({{}, std::string(line.text()), {}, !field.translatable});
                for (const Value& cell : line.items())
                    all.push_back({{}, std::string(cell.text()), {}, !field.translatable});
            }
    }

    // One group, or each item of many with its like in the other language.
    void add_groups(const Field& field, const Place& place, const std::string& label, std::vector<Passage>& all) const {
        static const Value nothing;
        const Value* own = place.own.find(field.name);
        const Value* other = place.other ? place.other->find(field.name) : nullptr;
        if (field.kind == FieldKind::group && !field.many) {
            if (own || other) add_group(field, {own ? *own : nothing, other}, label, all);
            return;
        }
        const Value* leading = own ? own : other;
        if (!leading) return;
        for (const Value& item : leading->items()) {
            const Value* id = item.find("id");
            const Value* counterpart = id ? item_with_id(other, id->text()) : nullptr;
            const std::size_t first = all.size();
            add_group(field, {own ? item : nothing, counterpart}, {}, all);
            const Value* title = item.find("title");
            for (std::size_t at = first; title && at < all.size(); ++at)
                if (all[at].text != title->text()) all[at].item = title->text();
        }
    }

    void add_group(const Field& group, const Place& place, const std::string& label, std::vector<Passage>& all) const {
        for (const Field& field : group.fields) {
            const std::string& own_label = field.label[language_];
            add(field, place, label.empty() || label == group.label[language_] ? own_label : label + " – " + own_label,
                all);
        }
    }

    const SheetVersion& version_;
    Language language_;
};

} // namespace

std::vector<SheetSection> field_sections(const SheetVersion& version) {
    return FieldReader(version).sections();
}

} // namespace veilleur::changes
