#include "publish/trace.hpp"

#include "base/digest.hpp"
#include "publish/reading.hpp"

#include <fcntl.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace veilleur::publish {

namespace {

// Kernels stamp files by their own tick, up to 10 ms long.
constexpr std::chrono::milliseconds grain{20};
constexpr int most_waits = 25;

class Tracer {
public:
    void add(int parent, const std::string& name) {
        const std::optional<FileStatus> found = status(parent, name);
        if (!found) return line(name, "none");
        if (found->kind == FileKind::folder) return folder(parent, name);
        newest_ = std::max(newest_, found->changed);
        line(name, std::to_string(found->mode) + " " + std::to_string(found->size) + " " +
                       std::to_string(found->inode) + " " + std::to_string(found->device) + " " +
                       std::to_string(found->changed));
    }

    Trace finish() const { return {sha256_hex(lines_), newest_}; }

private:
    void folder(int parent, const std::string& name) {
        line(name, "{");
        const Descriptor folder = open_folder(parent, name);
        for (const std::string& inside : names_in(folder.get()))
            add(folder.get(), inside);
        line(name, "}");
    }

    // No name holds a NUL.
    void line(const std::string& name, const std::string& what) {
        lines_.append(name).append(1, '\0').append(what).append(1, '\n');
    }

    std::string lines_;
    std::int64_t newest_ = 0;
};

} // namespace

Trace trace_of(std::span<const std::filesystem::path> places) {
    Tracer tracer;
    for (const std::filesystem::path& place : places)
        tracer.add(AT_FDCWD, place.string());
    return tracer.finish();
}

std::optional<Trace> settled_trace_of(std::span<const std::filesystem::path> places) {
    for (int waits = 0; waits < most_waits; ++waits) {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        Trace trace = trace_of(places);
        if (std::chrono::nanoseconds(trace.newest) + grain < now) return trace;
        std::this_thread::sleep_for(grain);
    }
    return std::nullopt;
}

} // namespace veilleur::publish
