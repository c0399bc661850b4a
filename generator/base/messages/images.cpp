#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message images_messages[] = {
    {"images-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily images() {
    return images_messages;
}

} // namespace veilleur::messages
