#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message tree_messages[] = {
    {"tree-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily tree() {
    return tree_messages;
}

} // namespace veilleur::messages
