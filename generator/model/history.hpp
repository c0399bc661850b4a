#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace veilleur {

// A moment as git records it: seconds since the epoch and the author's offset from UTC.
struct Moment {
    std::int64_t seconds = 0;
    int offset_minutes = 0;

    friend auto operator<=>(const Moment&, const Moment&) = default;
};

struct FileHistory {
    Moment created;
    Moment updated;
};

// What the repository knows about the files of the content. Empty, with a reason, where it cannot be trusted.
struct History {
    enum class State { complete, shallow, no_repository, untrusted_owner, unreadable };

    State state = State::no_repository;
    std::map<std::string, FileHistory, std::less<>> files; // by path relative to the root of the source
};

} // namespace veilleur
