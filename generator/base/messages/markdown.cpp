#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message markdown_messages[] = {
    {"markdown-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily markdown() {
    return markdown_messages;
}

} // namespace veilleur::messages
