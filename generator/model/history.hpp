#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace veilleur {

// A moment as git records it: seconds since the epoch and the author's offset from UTC.
struct Moment {
    std::int64_t seconds = 0;
    int offset_minutes = 0;

    friend auto operator<=>(const Moment&, const Moment&) = default;
};

// Who wrote, as `.mailmap` wants them to be called. A name is personal data: it is not shown on pages
// (docs/history.md). The address is not kept at all.
struct Author {
    std::string name; // UTF-8

    friend auto operator<=>(const Author&, const Author&) = default;
};

// What the commits tell about a file that stands in the revision that is built.
struct FileHistory {
    Moment created;
    Moment updated;
    std::vector<Author> authors{}; // each once, in the order of their first contribution
    unsigned revisions = 0;        // commits that changed it, under its earlier names too; merges do not count
    std::string blob{};            // id of its bytes: 40 hexadecimal digits

    // Id of the bytes that the same sheet had in the other language in the commit that gave this file the bytes it has
    // now; empty if there was no such file then. A rename gives no bytes.
    std::string counterpart_blob{};

    friend bool operator==(const FileHistory&, const FileHistory&) = default;
};

// What the repository knows about the files of the content. Empty, with a reason, where it cannot be trusted.
struct History {
    enum class State { complete, shallow, no_repository, untrusted_owner, unreadable };

    State state = State::no_repository;
    std::map<std::string, FileHistory, std::less<>> files; // by path relative to the root of the source
};

} // namespace veilleur
