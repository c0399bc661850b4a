#include "template/functions.hpp"

#include <algorithm>

namespace veilleur::templates {

const Value* Arguments::find(std::string_view name) const {
    const auto found = std::ranges::find(named, name, [](const auto& each) { return each.first; });
    return found == named.end() ? nullptr : &found->second;
}

Functions& Functions::set(std::string_view name, Function function) {
    const Key key(name);
    auto place = std::ranges::lower_bound(entries_, key.hash, {}, &Entry::hash);
    while (place != entries_.end() && place->hash == key.hash && place->name != name)
        ++place;
    if (place != entries_.end() && place->name == name)
        place->function = std::move(function);
    else
        entries_.insert(place, {std::string(name), key.hash, std::move(function)});
    return *this;
}

const Function* Functions::find(Key name) const {
    auto place = std::ranges::lower_bound(entries_, name.hash, {}, &Entry::hash);
    for (; place != entries_.end() && place->hash == name.hash; ++place)
        if (place->name == name.text) return &place->function;
    return nullptr;
}

std::vector<std::string> Functions::names() const {
    std::vector<std::string> names;
    for (const Entry& entry : entries_)
        names.push_back(entry.name);
    std::ranges::sort(names);
    return names;
}

} // namespace veilleur::templates
