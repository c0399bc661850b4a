#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message front_matter_messages[] = {
    {"front-matter-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily front_matter() {
    return front_matter_messages;
}

} // namespace veilleur::messages
