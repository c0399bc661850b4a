#include "base/parallel.hpp"
#include "markdown/compact.hpp"
#include "markdown/parse.hpp"
#include "markdown/passages.hpp"
#include "markdown/typeset_fields.hpp"

#include <utility>

namespace veilleur::markdown {

namespace {

class SheetParser {
public:
    SheetParser(Sheet& sheet, const ContentType* type, const PhraseMatcher& terms, Diagnostics& diagnostics)
        : sheet_(sheet), context_{sheet.language, type, &terms, Part::body}, diagnostics_(diagnostics) {}

    // The body first: its headings have the first choice of ids. Passages are read off before the texts go.
    void all() {
        const Origin origin{sheet_.path, sheet_.body_line, 0};
        sheet_.document = parse_part(sheet_.body, origin, context_, ids_, diagnostics_);
        if (sheet_.passages_wanted) sheet_.passages = passages_of(sheet_, context_.type);
        std::string().swap(sheet_.body); // assigning would keep the memory
        if (context_.type == nullptr) return;
        context_.part = Part::fragment;
        fields(sheet_.fields, context_.type->fields);
        typeset_fields(sheet_, context_.type->fields);
    }

private:
    void fields(Value& mapping, const std::vector<Field>& declared) {
        for (const Field& field : declared)
            if (Value* value = mapping.find(field.name)) this->field(*value, field);
    }

    void field(Value& value, const Field& field) {
        switch (field.kind) {
        case FieldKind::markdown:
            fragment(value);
            break;
        case FieldKind::steps:
            if (value.is_sequence())
                for (Value& step : value.items())
                    this->step(step, field);
            break;
        case FieldKind::group:
            if (value.is_mapping()) fields(value, field.fields);
            if (value.is_sequence())
                for (Value& item : value.items())
                    fields(item, field.fields);
            break;
        default:
            break;
        }
    }

    // What is done and said in a step is Markdown, whether the type lists it or not.
    void step(Value& step, const Field& field) {
        for (const std::string_view name : {"do", "say"})
            if (Value* value = step.find(name)) fragment(*value);
        fields(step, field.fields);
    }

    void fragment(Value& value) {
        if (!value.is_scalar() || value.fragment != Value::no_fragment) return;
        const Origin origin{sheet_.path, value.position.line,
                            value.position.column == 0 ? 0 : value.position.column - 1};
        value.fragment = static_cast<std::uint32_t>(sheet_.fragments.size());
        sheet_.fragments.push_back(parse_part(value.text(), origin, context_, ids_, diagnostics_));
    }

    Sheet& sheet_;
    Context context_;
    Diagnostics& diagnostics_;
    Ids ids_;
};

} // namespace

void parse_sheets(std::vector<Sheet>& sheets, const Project& project, const PerLanguage<PhraseMatcher>& terms,
                  unsigned jobs, Diagnostics& diagnostics) {
    initialise();
    parallel_for(sheets.size(), jobs, [&](std::size_t index) {
        Sheet& sheet = sheets[index];
        const ContentType* type = sheet.type ? &project.types[sheet.type.at()] : nullptr;
        SheetParser(sheet, type, terms[sheet.language], diagnostics).all();
        compact(sheet);
    });
}

} // namespace veilleur::markdown
