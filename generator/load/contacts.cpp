#include "load/configuration.hpp"

#include "load/keys.hpp"
#include "load/listing.hpp"

namespace veilleur::load {

namespace {

Contact read_contact(const Value& value, Diagnostics& diagnostics) {
    Keys keys(value, contacts_file, diagnostics);
    Contact contact;
    contact.position = value.position;
    contact.value = keys.text("value", Presence::required);
    contact.owner = keys.text("owner", Presence::required);
    const std::string verified = keys.text("verified", Presence::required);
    if (const auto date = parse_date(verified))
        contact.verified = *date;
    else if (!verified.empty())
        keys.fault("field-not-date", keys.position("verified"), {"verified", verified});
    keys.refuse_others();
    return contact;
}

} // namespace

std::vector<Contact> read_contacts(const SourceTree& tree, Diagnostics& diagnostics) {
    std::vector<Contact> contacts;
    const std::optional<Value> list = read_configuration(tree, contacts_file, diagnostics);
    Listing values(contacts_file, diagnostics);
    for (const Value* item : items_of(list, contacts_file, diagnostics)) {
        Contact contact = read_contact(*item, diagnostics);
        if (values.claim(contact.value, contact.position)) contacts.push_back(std::move(contact));
    }
    return contacts;
}

} // namespace veilleur::load
