#include "publish/trace.hpp"

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "publish/reading.hpp"

#include <fcntl.h>

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

namespace veilleur::publish {

namespace {

// Kernels stamp files by their own tick, up to 10 ms long.
constexpr std::chrono::milliseconds grain{20};
constexpr int most_waits = 25;

// Folders of so many are looked at by several threads: asking the system takes longer than all else.
constexpr std::size_t many = 64;

class Tracer {
public:
    explicit Tracer(unsigned jobs) : jobs_(jobs) {}

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
        all(folder.get(), names_in(folder.get()));
        line(name, "}");
    }

    void all(int folder, std::span<const std::string> names) {
        if (names.size() >= many && jobs_ > 1) return share_out(folder, names);
        for (const std::string& name : names)
            add(folder, name);
    }

    // Each thread sees to an unbroken part of the names, so that the lines stand in their order whoever wrote them.
    void share_out(int folder, std::span<const std::string> names) {
        std::vector<Tracer> parts(jobs_, Tracer(1));
        const auto begin_of = [&](std::size_t part) { return names.size() * part / parts.size(); };
        parallel_for(parts.size(), jobs_, [&](std::size_t part) {
            parts[part].all(folder, names.subspan(begin_of(part), begin_of(part + 1) - begin_of(part)));
        });
        for (const Tracer& part : parts) {
            lines_ += part.lines_;
            newest_ = std::max(newest_, part.newest_);
        }
    }

    // No name holds a NUL.
    void line(const std::string& name, const std::string& what) {
        lines_.append(name).append(1, '\0').append(what).append(1, '\n');
    }

    unsigned jobs_;
    std::string lines_;
    std::int64_t newest_ = 0;
};

} // namespace

Trace trace_of(std::span<const std::filesystem::path> places, unsigned jobs) {
    Tracer tracer(jobs);
    for (const std::filesystem::path& place : places)
        tracer.add(AT_FDCWD, place.string());
    return tracer.finish();
}

std::optional<Trace> settled_trace_of(std::span<const std::filesystem::path> places, unsigned jobs) {
    for (int waits = 0; waits < most_waits; ++waits) {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        Trace trace = trace_of(places, jobs);
        if (std::chrono::nanoseconds(trace.newest) + grain < now) return trace;
        std::this_thread::sleep_for(grain);
    }
    return std::nullopt;
}

} // namespace veilleur::publish
