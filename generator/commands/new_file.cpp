#include "commands/new_file.hpp"

#include "base/failure.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/new_sheet_words.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace veilleur::commands {

namespace {

namespace fs = std::filesystem;

bool is_control(char each) {
    return (each >= 0 && each < 0x20) || each == 0x7F;
}

[[noreturn]] void refuse(const std::string& path, MessageLanguage language) {
    const std::string reason = std::generic_category().message(errno);
    throw Failure(ExitCode::machine_failed, said(new_sheet_words().cannot_be_written, language, {path, reason}));
}

// One call of the system may write less than all.
bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

std::string said(const Wording& wording, MessageLanguage language, const std::vector<std::string>& arguments) {
    return filled(wording.in(language), arguments);
}

const ContentType& type_called(const std::string& name, const Project& project, MessageLanguage language) {
    const auto found = std::ranges::find(project.types, name, &ContentType::name);
    if (found != project.types.end()) return *found;
    std::vector<std::string> names;
    for (const ContentType& type : project.types)
        names.push_back(type.name);
    throw Failure(ExitCode::wrong_call, said(new_sheet_words().unknown_type, language, {name, joined(names, ", ")}));
}

std::string checked_title(const std::string& typed, MessageLanguage language) {
    const std::string title(trimmed(typed));
    const bool is_good = !title.empty() && !first_invalid_utf8(title) && std::ranges::none_of(title, is_control);
    if (!is_good) throw Failure(ExitCode::wrong_call, said(new_sheet_words().bad_title, language, {"…"}));
    return title;
}

void write_new(const fs::path& root, const scaffold::NewFile& file, MessageLanguage language) {
    const fs::path path = root / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0) refuse(file.path, language);
    const bool is_whole = write_all(descriptor, file.text);
    if (::close(descriptor) != 0 || !is_whole) refuse(file.path, language);
}

} // namespace veilleur::commands
