#pragma once

#include "base/messages.hpp"
#include "model/project.hpp"
#include "scaffold/scaffold.hpp"

#include <filesystem>
#include <string>
#include <vector>

// What the verbs that write a new sheet share.
namespace veilleur::commands {

std::string said(const Wording& wording, MessageLanguage language, const std::vector<std::string>& arguments);

// Throws Failure (wrong_call), with the names there are, for a type that is not there.
const ContentType& type_called(const std::string& name, const Project& project, MessageLanguage language);

// `typed` without spaces around. Throws Failure (wrong_call) unless it is one line that YAML can hold; that it makes a
// name is looked at with the names.
std::string checked_title(const std::string& typed, MessageLanguage language);

// Writes the file below `root`; one that exists is not overwritten, even if somebody else has just made it. Throws
// Failure (machine_failed).
void write_new(const std::filesystem::path& root, const scaffold::NewFile& file, MessageLanguage language);

} // namespace veilleur::commands
