#include "publish/refusals.hpp"

#include "base/failure.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace veilleur::publish {

namespace {

using std::filesystem::path;

[[noreturn]] void refuse(const path& output, const std::string& why) {
    throw Failure(ExitCode::wrong_call,
                  "cannot publish into " + output.string() + ": " + why + "; give another folder with --output");
}

// Links on the way are the caller's choice and are resolved; the last name is not, for a link there could have come
// with the content.
path resolved(const path& output) {
    path whole = std::filesystem::absolute(output).lexically_normal();
    if (!whole.has_filename()) whole = whole.parent_path();
    if (!whole.has_filename()) return whole; // the root
    return std::filesystem::weakly_canonical(whole.parent_path()) / whole.filename();
}

bool is_same_or_above(const path& above, const path& below) {
    const auto [end, rest] = std::mismatch(above.begin(), above.end(), below.begin(), below.end());
    return end == above.end();
}

void refuse_wrong_kind(const path& output) {
    const auto kind = std::filesystem::symlink_status(output).type();
    if (kind == std::filesystem::file_type::symlink) refuse(output, "it is a symbolic link");
    if (kind != std::filesystem::file_type::directory && kind != std::filesystem::file_type::not_found)
        refuse(output, "it is not a folder");
}

void refuse_above(const path& output, const path& guarded, const std::string& what) {
    if (guarded.empty()) return;
    if (is_same_or_above(output, std::filesystem::weakly_canonical(std::filesystem::absolute(guarded))))
        refuse(output, "it is or holds " + what);
}

void refuse_inside(const path& output, const path& input) {
    if (is_same_or_above(std::filesystem::weakly_canonical(std::filesystem::absolute(input)), output))
        refuse(output, "it lies in a folder that the site is made from");
}

path home() {
    const char* found = std::getenv("HOME");
    return found == nullptr ? path() : path(found);
}

} // namespace

path accepted_output(const path& output, const path& source, std::span<const path> inputs) {
    if (output.empty()) throw Failure(ExitCode::wrong_call, "no folder to publish into was given");
    path whole = resolved(output);
    if (whole == whole.root_path()) refuse(whole, "it is the whole disk");
    if (std::find(whole.begin(), whole.end(), ".git") != whole.end()) refuse(whole, "it belongs to git");
    refuse_wrong_kind(whole);
    refuse_above(whole, home(), "your home folder");
    refuse_above(whole, source, "the source of the site");
    for (const path& input : inputs) {
        refuse_above(whole, input, "a folder that the site is made from");
        refuse_inside(whole, input);
    }
    return whole;
}

} // namespace veilleur::publish
