#include "commands/last_build.hpp"

#include "base/digest.hpp"
#include "commands/kept_diagnostics.hpp"
#include "commands/report.hpp"
#include "history/cache.hpp"
#include "publish/trace.hpp"

#include <fmt/format.h>
#include <link.h>

#include <array>
#include <fstream>
#include <iterator>
#include <system_error>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t two_digests = 128; // what it was made from, and what was published

// The program, and the libraries that the system gave it. A path that cannot be followed stands for itself.
std::vector<fs::path> running_files() {
    std::vector<fs::path> files{"/proc/self/exe"};
    const auto add = [](dl_phdr_info* library, std::size_t, void* all) {
        if (library->dlpi_name[0] == '/') static_cast<std::vector<fs::path>*>(all)->emplace_back(library->dlpi_name);
        return 0;
    };
    ::dl_iterate_phdr(add, &files);
    for (fs::path& file : files) {
        std::error_code error;
        if (const fs::path target = fs::canonical(file, error); !error) file = target;
    }
    return files;
}

std::vector<fs::path> read_files(const Options& options, const Source& source) {
    std::vector<fs::path> files = running_files();
    if (!options.editor.empty()) files.push_back(options.editor);
    if (options.revision.empty()) files.insert(files.end(), source.inputs.begin(), source.inputs.end());
    return files;
}

std::string call(const Options& options, const Source& source) {
    const std::string revision = options.revision.empty() ? std::string() : source.revision;
    return fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n", iso(options.today), revision, options.base_url,
                       options.proposal.review_url, options.unpublished, options.noindex);
}

std::string circumstances_of(const Options& options, const Source& source, const History& history) {
    if (options.proposal.has_base()) return {};
    const auto trace = publish::settled_trace_of(read_files(options, source), options.jobs);
    if (!trace) return {};
    const std::string state = std::to_string(static_cast<int>(history.state));
    return sha256_hex(call(options, source) + trace->digest + sha256_hex(history::packed(history.files, state)));
}

} // namespace

LastBuild::LastBuild(const Options& options, const Source& source, const History& history,
                     const publish::Publication& publication)
    : output_(options.output), jobs_(options.jobs), file_(publication.kept_file("last-build")),
      circumstances_(circumstances_of(options, source, history)) {}

std::string LastBuild::published() const {
    return publish::trace_of(std::array{output_}, jobs_).digest;
}

std::optional<std::vector<Diagnostic>> LastBuild::found() const {
    if (circumstances_.empty()) return std::nullopt;
    std::ifstream file(file_, std::ios::binary);
    const std::string kept(std::istreambuf_iterator<char>(file), {});
    if (!kept.starts_with(circumstances_ + published())) return std::nullopt;
    return unpacked_diagnostics(std::string_view(kept).substr(two_digests));
}

std::optional<ExitCode> LastBuild::answer(const Options& options) const {
    const auto again = found();
    if (!again) return std::nullopt;
    Diagnostics diagnostics;
    for (const Diagnostic& each : *again)
        diagnostics.add(each);
    if (!report(diagnostics, options)) return ExitCode::content_has_errors;
    progress(options, "nothing changed since the build before");
    return ExitCode::done;
}

void LastBuild::keep(const Diagnostics& diagnostics) const {
    std::ofstream file(file_, std::ios::binary | std::ios::trunc);
    if (!circumstances_.empty()) file << circumstances_ << published() << packed(diagnostics.sorted());
}

} // namespace veilleur::commands
