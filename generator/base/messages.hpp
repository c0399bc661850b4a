#pragma once

#include "base/diagnostic.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace veilleur {

enum class Severity { error, warning };

enum class MessageLanguage { fr, nl, en };

// One text in the three languages messages are written in. `{0}`, `{1}` stand for the arguments.
struct Wording {
    std::string_view fr, nl, en;

    std::string_view in(MessageLanguage language) const;
};

// What can be said about one code. A message says what is wrong; a hint says what to type instead.
struct Message {
    std::string_view code;
    Severity severity;
    Wording message;
    Wording hint;
};

// Each family of messages is one file of base/messages/, listed in base/messages.cpp.
using MessageFamily = std::span<const Message>;

// All families, in the order of the listing. Codes are unique (a test holds this).
std::span<const MessageFamily> message_families();

// The entry of `code`. Throws std::logic_error for a code that no family declares: a fault of the program.
const Message& message_of(std::string_view code);

// The sentence for `diagnostic`, arguments filled in, and its hint ("did you mean" included where there is a
// suggestion).
std::string message_text(const Diagnostic& diagnostic, MessageLanguage language);
std::string hint_text(const Diagnostic& diagnostic, MessageLanguage language);

} // namespace veilleur
