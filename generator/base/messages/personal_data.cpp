#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message personal_data_messages[] = {
    {"personal-data-placeholder", Severity::error, {"", "", ""}, {"", "", ""}},
};

} // namespace

MessageFamily personal_data() {
    return personal_data_messages;
}

} // namespace veilleur::messages
