#include "markdown/compact.hpp"

namespace veilleur::markdown {

namespace {

void compact(Value& value) {
    if (value.fragment != Value::no_fragment) value.data.emplace<std::string>(); // assigning would keep the memory
    if (value.is_sequence()) {
        value.items().shrink_to_fit();
        for (Value& item : value.items())
            compact(item);
    }
    if (value.is_mapping()) {
        value.members().shrink_to_fit();
        for (Member& member : value.members())
            compact(member.value);
    }
}

void compact(Document& document) {
    document.html.shrink_to_fit();
    document.slots.shrink_to_fit();
    document.headings.shrink_to_fit();
}

} // namespace

void compact(Sheet& sheet) {
    compact(sheet.fields);
    compact(sheet.document);
    sheet.fragments.shrink_to_fit();
    for (Document& fragment : sheet.fragments)
        compact(fragment);
}

} // namespace veilleur::markdown
