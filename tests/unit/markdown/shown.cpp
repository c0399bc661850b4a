#include "shown.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

namespace veilleur::markdown {

namespace {

std::string place(const Slot& slot, std::string_view separator) {
    return slot.target + (slot.argument.empty() ? "" : std::string(separator) + slot.argument);
}

std::string shown(const Slot& slot) {
    switch (slot.kind) {
    case Slot::Kind::link:
        return "⟦link " + place(slot, "#") + "⟧";
    case Slot::Kind::title:
        return "⟦title " + place(slot, "#") + "⟧";
    case Slot::Kind::term_begin:
        return "⟦term " + std::to_string(slot.resolved) + "⟧";
    case Slot::Kind::term_end:
        return "⟦end⟧";
    case Slot::Kind::citation:
        return "⟦cite " + place(slot, ", ") + "⟧";
    case Slot::Kind::include:
        return "⟦include " + place(slot, "#") + "⟧\n";
    case Slot::Kind::image:
        return " ⟦image " + slot.target + "⟧";
    }
    return {};
}

} // namespace

std::string shown(const Document& document) {
    std::string text;
    std::size_t from = 0;
    for (const Slot& slot : document.slots) {
        text += document.html.substr(from, slot.offset - from) + shown(slot);
        from = slot.offset;
    }
    text += document.html.substr(from);
    return replaced(replaced(replaced(std::move(text), "\u00A0", "⍽"), "\u202F", "⎵"), "\u2060", "⁀");
}

std::string shown(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& each : diagnostics.sorted()) {
        text += "! " + std::to_string(each.where.position.line) + ":" + std::to_string(each.where.position.column) +
                " " + each.code + ": " + message_text(each, MessageLanguage::en);
        text += each.suggestion.empty() ? "\n" : " (" + each.suggestion + ")\n";
    }
    return text;
}

std::string parsed(std::string_view text, const Context& context) {
    Diagnostics diagnostics;
    const Document document = parse(text, {"content/test.fr.md", 1, 0}, context, diagnostics);
    return shown(document) + shown(diagnostics);
}

} // namespace veilleur::markdown
