#include "check/check.hpp"

#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace veilleur::check {

namespace {

bool holds_text(std::string_view path, std::uint64_t size) {
    constexpr std::array<std::string_view, 6> endings{".md", ".yml", ".yaml", ".txt", ".svg", ".json"};
    // Anything larger is no sheet; the loader says so.
    constexpr std::uint64_t largest = 4'000'000;
    const std::string name = ascii_lower(path.substr(path.rfind('/') + 1));
    return size <= largest && std::ranges::any_of(endings, [&](std::string_view end) { return name.ends_with(end); });
}

} // namespace

GuardedTree::GuardedTree(const SourceTree& source, const std::vector<Contact>& contacts, Diagnostics& diagnostics)
    : source_(source), diagnostics_(diagnostics), contacts_(contacts) {}

std::vector<SourceEntry> GuardedTree::list(std::string_view folder) const {
    return source_.list(folder);
}

bool GuardedTree::contains(std::string_view path) const {
    return source_.contains(path);
}

bool GuardedTree::is_first_look(std::string_view path) const {
    const std::lock_guard lock(mutex_);
    return looked_at_.emplace(path).second;
}

std::string GuardedTree::read(std::string_view path) const {
    std::string bytes = source_.read(path);
    if (holds_text(path, bytes.size()) && is_first_look(path))
        personal_data_in_text(path, bytes, contacts_, diagnostics_);
    return bytes;
}

void GuardedTree::check(const SourceEntry& entry) const {
    personal_data_in_name(entry.path, contacts_, diagnostics_);
    if (entry.kind != EntryKind::file || !holds_text(entry.path, entry.size) || looked_at_.contains(entry.path)) return;
    try {
        personal_data_in_text(entry.path, source_.read(entry.path), contacts_, diagnostics_);
    } catch (const Failure&) {
        // Whoever needs the file reports it with its reason.
        return;
    }
}

void GuardedTree::check_the_rest(unsigned jobs) const {
    const std::vector<SourceEntry> entries = source_.list("content");
    parallel_for(entries.size(), jobs, [&](std::size_t index) { check(entries[index]); });
}

} // namespace veilleur::check
