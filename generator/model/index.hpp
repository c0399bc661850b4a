#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

namespace veilleur {

// A strong index into one of the vectors of a Site, instead of a pointer. The default value means "none".
template <typename Tag> struct Index {
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t value = none;

    constexpr Index() = default;
    constexpr explicit Index(std::size_t at) : value(static_cast<std::uint32_t>(at)) {}

    constexpr explicit operator bool() const { return value != none; }
    constexpr std::size_t at() const { return value; }
    friend constexpr auto operator<=>(const Index&, const Index&) = default;
};

using TypeIndex = Index<struct TypeTag>;           // Project::types
using SheetIndex = Index<struct SheetTag>;         // Site::sheets: one file, one language
using EntryIndex = Index<struct EntryTag>;         // Site::entries: a sheet in all its languages
using TopicIndex = Index<struct TopicTag>;         // Project::topics
using WorkIndex = Index<struct WorkTag>;           // Project::works
using TerritoryIndex = Index<struct TerritoryTag>; // Project::territories

} // namespace veilleur
