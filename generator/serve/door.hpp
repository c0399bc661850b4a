#pragma once

#include "serve/connection.hpp"
#include "serve/descriptor.hpp"

#include <atomic>
#include <cstdint>

namespace veilleur::serve {

// Where requests come in: connections over the loopback interface of this machine, all of them in one thread, so that
// many that say nothing, or say it slowly, keep nobody waiting.
//
// A head of at most 16 kB must be there within ten seconds, and an answer be taken within ten; 512 connections are
// kept, and whoever has been silent longest makes room for the next.
class Door {
public:
    // Listens on `port` of 127.0.0.1; 0 takes any that is free. Throws std::system_error if there is none, or if it is
    // taken.
    explicit Door(std::uint16_t port);

    std::uint16_t port() const { return port_; }

    // Answers until `stop`, each request with what `reply_to` says to its head.
    void run(const Replier& reply_to);

    // From any thread: asks every connection that follows for its news.
    void tell();

    // From any thread, once.
    void stop();

private:
    void wake();

    Descriptor listener_;
    Descriptor bell_; // an eventfd: wakes the loop
    std::uint16_t port_ = 0;
    std::atomic<bool> has_news_{false};
    std::atomic<bool> is_stopped_{false};
};

} // namespace veilleur::serve
