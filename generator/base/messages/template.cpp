#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message template_messages[] = {
    {"template-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily template_faults() {
    return template_messages;
}

} // namespace veilleur::messages
