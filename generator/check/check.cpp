#include "check/check.hpp"

#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "check/personal_data.hpp"

#include <algorithm>
#include <array>

namespace veilleur::check {

namespace {

bool holds_text(const SourceEntry& entry) {
    constexpr std::array<std::string_view, 6> endings{".md", ".yml", ".yaml", ".txt", ".svg", ".json"};
    // Anything larger is no sheet; the loader says so.
    constexpr std::uint64_t largest = 4'000'000;
    const std::string name = ascii_lower(entry.path);
    return entry.kind == EntryKind::file && entry.size <= largest &&
           std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

void personal_data_of(const SourceEntry& entry, const SourceTree& source, const PublishedContacts& contacts,
                      Diagnostics& diagnostics) {
    personal_data_in_name(entry.path, contacts, diagnostics);
    if (!holds_text(entry)) return;
    try {
        personal_data_in_text(entry.path, source.read(entry.path), contacts, diagnostics);
    } catch (const Failure&) {
        // The loader reads the same file and reports it with its reason.
        return;
    }
}

} // namespace

void sources(const SourceTree& source, const std::vector<Contact>& contacts, unsigned jobs, Diagnostics& diagnostics) {
    const PublishedContacts published(contacts);
    const std::vector<SourceEntry> entries = source.list("content");
    parallel_for(entries.size(), jobs,
                 [&](std::size_t index) { personal_data_of(entries[index], source, published, diagnostics); });
}

} // namespace veilleur::check
