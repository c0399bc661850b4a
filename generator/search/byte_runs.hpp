#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace veilleur::search {

// What the bytes of a payload are, one run after another: bytes of one kind foretell one another.
enum class RunKind : std::uint8_t {
    numbers, // whatever is neither of the others
    text,    // strings
    words,   // words that rise, each after the number of letters it shares with the one before
};
inline constexpr std::size_t run_kind_count = 3;

struct ByteRun {
    RunKind kind = RunKind::numbers;
    std::size_t length = 0; // in bytes

    friend bool operator==(const ByteRun&, const ByteRun&) = default;
};

struct Payload {
    std::string bytes;
    std::vector<ByteRun> runs; // together as long as `bytes`
};

} // namespace veilleur::search
