#include "publish/output_paths.hpp"

#include "base/failure.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace veilleur::publish {

namespace {

bool is_unfit(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || value == 0x7f || byte == '\\';
}

bool is_plain_name(std::string_view name) {
    return !name.empty() && name != "." && name != "..";
}

void require_relative(const std::string& path) {
    const auto names = split(path, '/');
    if (!std::all_of(names.begin(), names.end(), is_plain_name) || std::any_of(path.begin(), path.end(), is_unfit))
        throw Failure(ExitCode::program_fault, "\"" + path + "\" is no path inside the output folder");
}

std::string folded_name(const std::string& path) {
    const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    if (std::all_of(path.begin(), path.end(), is_ascii)) return ascii_lower(path);
    return lower(nfc(path));
}

} // namespace

void OutputPaths::claim(const std::string& path) {
    require_relative(path);
    const auto [found, is_new] = claimed_.try_emplace(folded_name(path), path);
    if (!is_new)
        throw Failure(ExitCode::program_fault,
                      "two files of the site have one place: " + found->second + " and " + path);
}

} // namespace veilleur::publish
