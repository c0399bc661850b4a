#include "render/order.hpp"

#include "base/unicode.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <tuple>

namespace veilleur::render {

namespace {

int number_of(const Site& site, const Entry& entry) {
    const Value* number = common_field(site, entry, "number");
    int value = std::numeric_limits<int>::max();
    if (number) std::from_chars(number->text().data(), number->text().data() + number->text().size(), value);
    return value;
}

enum class Numbers { count, do_not_count };

std::vector<EntryIndex> sorted_by_title(const Site& site, Language language, Numbers numbers) {
    struct Key {
        int number;
        std::string title;
        EntryIndex entry;
    };
    const Collation collation(code(language));
    std::vector<Key> keys;
    keys.reserve(site.entries.size());
    for (std::size_t at = 0; at < site.entries.size(); ++at) {
        const Entry& entry = site.entries[at];
        const int number = numbers == Numbers::count ? number_of(site, entry) : 0;
        keys.push_back({number, collation.key(site.best(entry, language).title), EntryIndex(at)});
    }
    std::ranges::sort(keys, {}, [](const Key& key) { return std::tie(key.number, key.title, key.entry); });
    std::vector<EntryIndex> order;
    for (const Key& key : keys)
        order.push_back(key.entry);
    return order;
}

// The newest rises first; of what changed in one commit, the types in their order.
std::pair<std::int64_t, TypeIndex> newness(const Site& site, EntryIndex entry, Language language) {
    return {-updated(site, entry, language)->seconds, site.at(entry).type};
}

} // namespace

Order::Order(const Site& site) {
    for (const Language language : all_languages) {
        by_title_[language] = sorted_by_title(site, language, Numbers::count);
        for (const EntryIndex entry : by_title_[language])
            if (updated(site, entry, language)) by_change_[language].push_back(entry);
        std::ranges::stable_sort(by_change_[language], {},
                                 [&](EntryIndex entry) { return newness(site, entry, language); });
    }
}

std::vector<EntryIndex> alphabetical(const Site& site, Language language) {
    return sorted_by_title(site, language, Numbers::do_not_count);
}

std::string Order::letter(const Site& site, EntryIndex entry, Language language) {
    const std::string first = folded(site.best(site.at(entry), language).title);
    const char letter = first.empty() ? '#' : first.front();
    return letter >= 'a' && letter <= 'z' ? std::string(1, static_cast<char>(letter - 32)) : "#";
}

const Moment* updated(const Site& site, EntryIndex entry, Language language) {
    const auto found = site.history.files.find(site.best(site.at(entry), language).path);
    return found == site.history.files.end() ? nullptr : &found->second.updated;
}

} // namespace veilleur::render
