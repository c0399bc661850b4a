#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message sheets_messages[] = {
    {"sheets-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily sheets() {
    return sheets_messages;
}

} // namespace veilleur::messages
