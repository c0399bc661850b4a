#pragma once

#include "model/output_file.hpp"
#include "publish/disk.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace veilleur::publish {

// How the new tree takes the place of the old one.
enum class Exchange {
    atomic_if_possible, // renameat2(RENAME_EXCHANGE); two renames where the file system refuses it
    two_renames,        // always two renames: what a file system without exchange gets
};

struct Options {
    std::filesystem::path output;              // the folder that is published
    std::filesystem::path source;              // never published into, nor anything above it
    std::vector<std::filesystem::path> inputs; // folders that are read (content, themes): not published into either
    Exchange exchange = Exchange::atomic_if_possible;
    Disk::BeforeStep before_step; // called from the thread that takes the step; tests stop the program there
    Syncing syncing = Syncing::to_disk;
};

// What a publication did, in files.
struct Report {
    std::size_t written = 0;
    std::size_t linked = 0;  // unchanged since the build before: the same file on disk
    std::size_t removed = 0; // published before, not part of the site any more
    std::size_t foreign = 0; // not written by an earlier build: carried over as they are
    std::size_t kept = 0;    // foreign or edited by hand, in the way of a page: moved beside the output, not deleted
};

// Replaces a published folder as a whole. Files are staged beside the output as they come; `commit` exchanges the two
// folders. A program that is killed anywhere leaves the old site or the new one; the next publication tidies up.
//
// Beside the folder NAME lies `.NAME.veilleur`: lock, manifest, staging folder and what was kept. It is never
// published.
class Publication final : public OutputSink {
public:
    // Takes the lock and recovers from a build that was cut short. Throws Failure: `wrong_call` if the output is a
    // folder that must not be replaced (docs/publishing.md lists them), `machine_failed` if another build holds the
    // lock or the disk refuses.
    explicit Publication(const Options& options);

    // Without a commit, removes what was staged. The published site is as it was.
    ~Publication() override;
    Publication(const Publication&) = delete;
    Publication& operator=(const Publication&) = delete;

    // Stages a file in the calling thread; safe from many threads. Throws Failure: `program_fault` for a path that is
    // empty, absolute, climbs, or was added before (in any case); `machine_failed` if the disk refuses.
    void add(OutputFile file) override;

    // Publishes what was added; to be called once, when no thread adds any more. Throws Failure (machine_failed) if the
    // disk refuses: then one site is published whole, the new one only if it was in place already.
    Report commit();

    // A file beside the output, never published, in which something may be kept for the next build. No other build
    // touches it as long as this lives.
    std::filesystem::path kept_file(const std::string& name) const;

private:
    class State;
    std::unique_ptr<State> state_;
};

} // namespace veilleur::publish
