// bench_measure FILE COMMAND...: runs the command and appends a line "WALL CPU PEAK" to FILE:
// seconds, seconds of user and system time, and the largest resident set of any of its processes in MiB.

#include <fmt/core.h>
#include <fmt/os.h>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 3) {
        fmt::print(stderr, "usage: bench_measure FILE COMMAND...\n");
        return 2;
    }
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(arguments[2], arguments + 2);
        std::perror(arguments[2]);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        std::perror("bench_measure");
        return 3;
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        fmt::print(stderr, "bench_measure: {} failed with status {}\n", arguments[2], status);
        return 1;
    }
    auto file = fmt::output_file(arguments[1], fmt::file::WRONLY | fmt::file::CREATE | fmt::file::APPEND);
    file.print("{:.3f} {:.3f} {:.1f}\n", wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
               static_cast<double>(usage.ru_maxrss) / 1024);
}
