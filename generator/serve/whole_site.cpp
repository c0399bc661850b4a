#include "serve/whole_site.hpp"

namespace veilleur::serve {

namespace {

class FilesInMemory final : public OutputSink {
public:
    void add(OutputFile file) override {
        const std::lock_guard lock(mutex_);
        files.insert_or_assign(std::move(file.path), std::move(file.bytes));
    }

    std::map<std::string, std::string> files;

private:
    std::mutex mutex_;
};

} // namespace

WholeSite::WholeSite(Build build) : build_(std::move(build)) {}

void WholeSite::refresh(const std::vector<std::string>&, Diagnostics& diagnostics) {
    FilesInMemory made;
    build_(made, diagnostics);
    if (diagnostics.has_errors()) return;
    auto files = std::make_shared<const Files>(std::move(made.files));
    const std::lock_guard lock(mutex_);
    good_ = std::move(files);
}

std::optional<std::string> WholeSite::file(const std::string& path) const {
    std::shared_ptr<const Files> files;
    {
        const std::lock_guard lock(mutex_);
        files = good_;
    }
    if (!files) return std::nullopt;
    const auto found = files->find(path);
    return found == files->end() ? std::nullopt : std::optional(found->second);
}

} // namespace veilleur::serve
