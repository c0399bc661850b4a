// bench_history SOURCE [CACHE]: what a build asks of the repository, and nothing else.

#include "history/history.hpp"

#include <fmt/core.h>

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "usage: bench_history SOURCE [CACHE]\n");
        return 2;
    }
    const veilleur::History history =
        veilleur::history::read(arguments[1], "content", "HEAD", count > 2 ? arguments[2] : "");
    const bool is_known = history.state == veilleur::History::State::complete && !history.files.empty();
    return is_known ? 0 : 1;
}
