#include "catalogue.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <cstdlib>

namespace veilleur::test {

namespace fs = std::filesystem;

Codes catalogue() {
    Codes codes;
    for (const MessageFamily& family : message_families())
        for (const Message& message : family)
            codes.emplace(message.code);
    return codes;
}

std::vector<fs::path> case_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator("tests/faults"))
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string code_of(const fs::path& file, const Codes& codes) {
    const std::string name = file.stem().string();
    std::string longest;
    for (const std::string& code : codes)
        if ((name == code || name.starts_with(code + "-")) && code.size() > longest.size()) longest = code;
    return longest;
}

bool refreshing() {
    return std::getenv("VEILLEUR_REFRESH") != nullptr;
}

} // namespace veilleur::test
