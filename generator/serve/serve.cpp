#include "serve/serve.hpp"

#include "base/failure.hpp"
#include "base/text.hpp"
#include "serve/answers.hpp"
#include "serve/descriptor.hpp"
#include "serve/door.hpp"
#include "serve/noticeboard.hpp"
#include "serve/watcher.hpp"
#include "serve/words.hpp"

#include <sys/signalfd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <system_error>
#include <thread>

namespace veilleur::serve {

namespace {

std::string told(const Wording& wording, const Settings& settings, const std::vector<std::string>& arguments) {
    return filled(wording.in(settings.language), arguments);
}

// Readable once the program is asked to end; until then the signals wait.
Descriptor wish_to_end() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return Descriptor(::signalfd(-1, &signals, SFD_CLOEXEC));
}

Door opened(const Settings& settings) {
    const std::string port = std::to_string(settings.port);
    try {
        return Door(settings.port);
    } catch (const std::system_error& refused) {
        if (refused.code().value() == EADDRINUSE)
            throw Failure(ExitCode::machine_failed, told(words().port_taken, settings, {port}));
        throw Failure(ExitCode::machine_failed,
                      told(words().cannot_listen, settings, {port, refused.code().message()}));
    }
}

Watcher watching(const Settings& settings) {
    try {
        return Watcher(settings.source, {"content", "themes"});
    } catch (const std::system_error& refused) {
        throw Failure(ExitCode::machine_failed, told(words().cannot_watch, settings, {refused.code().message()}));
    }
}

std::string outcome(const FaultList& faults, std::int64_t milliseconds, const Settings& settings) {
    const std::string time = std::to_string(milliseconds);
    if (faults.has_errors) return told(words().kept, settings, {time, faults.counts});
    if (!faults.counts.empty()) return told(words().counts_follow, settings, {time, faults.counts});
    return told(words().refreshed, settings, {time});
}

void refresh(Workshop& workshop, const std::vector<std::string>& changed, Noticeboard& board,
             const Settings& settings) {
    const auto began = std::chrono::steady_clock::now();
    Diagnostics diagnostics;
    try {
        workshop.refresh(changed, diagnostics);
    } catch (const Failure& failure) {
        // Files come and go while they are read: the event that tells of it is on its way.
        settings.tell(told(words().trouble, settings, {failure.what()}));
        return;
    }
    FaultList faults = fault_list(diagnostics, settings.language);
    const auto took = std::chrono::steady_clock::now() - began;
    settings.tell(outcome(faults, std::chrono::duration_cast<std::chrono::milliseconds>(took).count(), settings));
    board.put_up(std::move(faults));
}

// The door answers in a thread of its own until this goes, whichever way.
class OpenDoor {
public:
    OpenDoor(Door& door, const Answers& answers)
        : door_(door), thread_([&door, &answers] {
              Http http([&answers](const Request& request) { return answers.to(request); });
              door.run([&http](std::string_view head) { return http.reply_to(head); });
          }) {}
    ~OpenDoor() { door_.stop(); }

private:
    Door& door_;
    std::jthread thread_;
};

} // namespace

void serve(Workshop& workshop, const Settings& settings) {
    const Descriptor wish = wish_to_end();
    Door door = opened(settings);
    Watcher watcher = watching(settings);
    Noticeboard board;
    refresh(workshop, {}, board, settings);
    const Answers answers(workshop, board, settings.language, door.port());
    const OpenDoor open(door, answers);
    settings.tell(told(words().listens, settings, {"http://localhost:" + std::to_string(door.port()) + "/"}));
    while (const auto changed = watcher.next(wish.number())) {
        refresh(workshop, *changed, board, settings);
        door.tell();
    }
}

} // namespace veilleur::serve
