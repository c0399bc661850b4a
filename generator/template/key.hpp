#pragma once

#include <cstdint>
#include <string_view>

namespace veilleur::templates {

// A name with its hash (FNV-1a, 64 bits), so that compiled templates look names up without reading them again. A view:
// whoever makes a Key keeps the text.
struct Key {
    std::string_view text;
    std::uint64_t hash;

    constexpr Key(std::string_view name, std::uint64_t known_hash) : text(name), hash(known_hash) {}
    constexpr explicit Key(std::string_view name) : text(name), hash(0xcbf29ce484222325u) {
        for (const char byte : name)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    }
};

} // namespace veilleur::templates
