#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message configuration_messages[] = {
    {"configuration-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily configuration() {
    return configuration_messages;
}

} // namespace veilleur::messages
