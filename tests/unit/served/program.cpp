#include "program.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <utility>

namespace veilleur::test {

namespace {

pid_t started(std::vector<std::string> arguments, int voice) {
    arguments.insert(arguments.begin(), VEILLEUR_BINARY);
    std::vector<char*> words;
    for (std::string& each : arguments)
        words.push_back(each.data());
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, voice, STDERR_FILENO);
    pid_t id = -1;
    ::posix_spawn(&id, VEILLEUR_BINARY, &actions, nullptr, words.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return id;
}

} // namespace

Program::Program(std::vector<std::string> arguments) {
    int ends[2] = {-1, -1};
    if (::pipe2(&ends[0], O_CLOEXEC) != 0) return;
    voice_ = ends[0];
    id_ = started(std::move(arguments), ends[1]);
    ::close(ends[1]);
    const std::string address = "http://localhost:";
    const std::string beginning = hear_until(address);
    if (beginning.ends_with(address)) port_ = static_cast<std::uint16_t>(std::atoi(hear_until("/").c_str()));
}

Program::~Program() {
    if (id_ > 0) end(SIGKILL);
    if (voice_ >= 0) ::close(voice_);
}

std::string Program::hear_until(const std::string& end) {
    std::string heard;
    for (char letter = 0; !heard.ends_with(end) && ::read(voice_, &letter, 1) == 1;)
        heard += letter;
    said_ += heard;
    return heard;
}

int Program::end(int signal) {
    ::kill(id_, signal);
    int status = 0;
    ::waitpid(std::exchange(id_, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace veilleur::test
