#pragma once

#include "base/messages.hpp"
#include "serve/workshop.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace veilleur::serve {

struct Settings {
    std::filesystem::path source;
    std::uint16_t port = 8080; // 0: any that is free
    MessageLanguage language = MessageLanguage::en;
    std::function<void(std::string_view line)> tell; // says where it listens, and what each refresh came to
};

// Shows the site of `workshop` at 127.0.0.1 and refreshes it whenever content/ or themes/ of the source change, until
// the program is asked to end (SIGINT, SIGTERM). To be called before any other thread is started, because threads
// inherit which signals they do not hear. Throws Failure (machine_failed) for a port that is taken and files that
// cannot be watched.
void serve(Workshop& workshop, const Settings& settings);

} // namespace veilleur::serve
