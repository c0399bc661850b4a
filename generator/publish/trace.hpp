#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace veilleur::publish {

// How files look without being read: their names, and of each what no program can write to it without changing (size,
// i-node, time of the last change of status). Equal digests: nothing was written in between.
struct Trace {
    std::string digest;      // 64 hexadecimal digits
    std::int64_t newest = 0; // the last change, in nanoseconds since the epoch
};

// The trace of everything in `places`, which are files or folders, or are not there. Links are not followed. Large
// folders are shared out among `jobs` threads, which changes nothing. Throws Failure (machine_failed) for what the
// system refuses.
Trace trace_of(std::span<const std::filesystem::path> places, unsigned jobs);

// The same once a change from now on could not hide behind the grain of the clock by which the system stamps files: it
// waits for that, some milliseconds after the last change. No value if that never comes, as with files dated ahead.
std::optional<Trace> settled_trace_of(std::span<const std::filesystem::path> places, unsigned jobs);

} // namespace veilleur::publish
