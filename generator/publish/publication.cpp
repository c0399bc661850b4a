#include "publish/publication.hpp"

#include "base/failure.hpp"
#include "base/fingerprint.hpp"
#include "publish/exchange.hpp"
#include "publish/foreign.hpp"
#include "publish/output_paths.hpp"
#include "publish/recovery.hpp"
#include "publish/refusals.hpp"
#include "publish/staging.hpp"

#include <mutex>
#include <optional>

namespace veilleur::publish {

namespace {

Layout prepare(const Options& options, const Disk& disk) {
    try {
        Layout layout = open_layout(accepted_output(options.output, options.source, options.inputs), disk);
        recover(layout, disk);
        return layout;
    } catch (const std::filesystem::filesystem_error& error) {
        throw Failure(ExitCode::machine_failed, error.what());
    }
}

} // namespace

class Publication::State {
public:
    explicit State(const Options& options)
        : exchange_(options.exchange), disk_(options.before_step, options.syncing), layout_(prepare(options, disk_)),
          staging_(layout_, disk_) {}

    ~State() {
        try {
            if (!is_done_) recover(layout_, disk_);
        } catch (const Failure&) {
            // The disk refuses to tidy up as well; the next publication tries again.
        }
    }

    void add(const OutputFile& file) {
        claim(file.path);
        FileStatus found;
        const Staged staged = staging_.add(file.path, file.bytes, found);
        record(file, {fingerprint_of(file.bytes), found.size, found.inode, found.modified, {}}, staged);
    }

    Report commit() {
        const Manifest old = read_manifest(layout_, side::manifest).value_or(Manifest());
        if (const auto published = find_folder(layout_.parent.get(), layout_.output))
            report_.foreign = carry_over_foreign(published->get(), staging_.folder(), old, disk_);
        manifest_.folder = status(staging_.folder()).inode;
        disk_.write_durably(layout_.side.get(), side::next_manifest, text_of(manifest_));
        disk_.sync_file_system(staging_.folder());
        put_in_place(layout_, disk_, exchange_);
        // From here on the new site is published.
        const Retirement retirement = finish(layout_, old, manifest_, disk_);
        report_.removed = retirement.removed;
        report_.kept = retirement.kept;
        is_done_ = true;
        return report_;
    }

    const std::filesystem::path& side_path() const { return layout_.side_path; }

private:
    void claim(const std::string& path) {
        const std::lock_guard lock(mutex_);
        paths_.claim(path);
    }

    void record(const OutputFile& file, PublishedFile published, Staged staged) {
        const std::lock_guard lock(mutex_);
        manifest_.add(file.path, std::move(published), file.made_from);
        ++(staged == Staged::linked ? report_.linked : report_.written);
    }

    Exchange exchange_;
    Disk disk_;
    Layout layout_;
    Staging staging_;
    std::mutex mutex_;
    OutputPaths paths_;
    Manifest manifest_;
    Report report_;
    bool is_done_ = false;
};

Publication::Publication(const Options& options) : state_(std::make_unique<State>(options)) {}

Publication::~Publication() = default;

void Publication::add(OutputFile file) {
    state_->add(file);
}

Report Publication::commit() {
    return state_->commit();
}

std::filesystem::path Publication::kept_file(const std::string& name) const {
    return state_->side_path() / name;
}

} // namespace veilleur::publish
