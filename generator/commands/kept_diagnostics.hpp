#pragma once

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::commands {

// Diagnostics as bytes, to be kept from one run to the next.
std::string packed(const std::vector<Diagnostic>& diagnostics);

// The same again; nothing where the bytes were cut or changed.
std::optional<std::vector<Diagnostic>> unpacked_diagnostics(std::string_view bytes);

} // namespace veilleur::commands
