#pragma once

#include "base/diagnostic.hpp"
#include "base/messages.hpp"

#include <span>
#include <string>

// One function per format; each is the file of the same name.
namespace veilleur::commands {

std::string text(std::span<const Diagnostic> sorted, MessageLanguage language);
std::string json(std::span<const Diagnostic> sorted, MessageLanguage language);
std::string github(std::span<const Diagnostic> sorted, MessageLanguage language);
std::string sarif(std::span<const Diagnostic> sorted, MessageLanguage language);

} // namespace veilleur::commands
