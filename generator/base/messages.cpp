#include "base/messages.hpp"

#include "base/messages/families.hpp"
#include "base/text.hpp"

#include <stdexcept>
#include <unordered_map>

namespace veilleur {

namespace {

using Catalogue = std::unordered_map<std::string_view, const Message*>;

Catalogue make_catalogue() {
    Catalogue all;
    for (const MessageFamily& family : message_families())
        for (const Message& message : family)
            all.emplace(message.code, &message);
    return all;
}

constexpr Wording did_you_mean{"Vouliez-vous écrire « {0} » ?", "Bedoelde je ‘{0}’?", "Did you mean “{0}”?"};

} // namespace

std::string_view Wording::in(MessageLanguage language) const {
    switch (language) {
    case MessageLanguage::fr:
        return fr;
    case MessageLanguage::nl:
        return nl;
    case MessageLanguage::en:
        break;
    }
    return en;
}

std::span<const MessageFamily> message_families() {
    static const MessageFamily families[] = {
        messages::tree(),
        messages::configuration(),
        messages::front_matter(),
        messages::fields(),
        messages::sheets(),
        messages::spelling(),
        messages::markdown(),
        messages::links(),
        messages::images(),
        messages::personal_data(),
        messages::template_faults(),
        messages::template_markup(),
        messages::template_rendering(),
        messages::theme(),
        messages::theme_declaration(),
        messages::repository(),
        messages::changes(),
    };
    return families;
}

const Message& message_of(std::string_view code) {
    static const Catalogue catalogue = make_catalogue();
    const auto found = catalogue.find(code);
    if (found == catalogue.end()) throw std::logic_error("no message is declared for " + std::string(code));
    return *found->second;
}

std::string message_text(const Diagnostic& diagnostic, MessageLanguage language) {
    return filled(message_of(diagnostic.code).message.in(language), diagnostic.arguments);
}

std::string hint_text(const Diagnostic& diagnostic, MessageLanguage language) {
    std::string hint = filled(message_of(diagnostic.code).hint.in(language), diagnostic.arguments);
    if (diagnostic.suggestion.empty()) return hint;
    const std::string question = filled(did_you_mean.in(language), {&diagnostic.suggestion, 1});
    return hint.empty() ? question : question + " " + hint;
}

} // namespace veilleur
