#include "support/git_program.hpp"

#include <array>
#include <cstdio>
#include <sstream>
#include <stdexcept>

namespace veilleur::test {

namespace {

std::string quoted(const std::string& word) {
    std::string result = "'";
    for (const char each : word)
        each == '\'' ? result += "'\\''" : result += each;
    return result + "'";
}

} // namespace

std::string git(const std::filesystem::path& folder, const std::vector<std::string>& arguments) {
    std::string command = "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 git -c protocol.file.allow=always -C " +
                          quoted(folder.string());
    for (const std::string& argument : arguments)
        command += " " + quoted(argument);
    FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("git cannot be started");
    std::string output;
    std::array<char, 4096> part{};
    for (std::size_t count = 0; (count = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
        output.append(part.data(), count);
    if (::pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
    return output;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        if (!line.empty()) lines.push_back(line);
    return lines;
}

} // namespace veilleur::test
