#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message links_messages[] = {
    {"links-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily links() {
    return links_messages;
}

} // namespace veilleur::messages
