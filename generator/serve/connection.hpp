#pragma once

#include "serve/descriptor.hpp"
#include "serve/http.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace veilleur::serve {

using Clock = std::chrono::steady_clock;
using Replier = std::function<Reply(std::string_view head)>;

// One caller: what it has said so far, and what it is still to be told. Nothing here waits.
class Connection {
public:
    Connection(Descriptor socket, Clock::time_point now);

    int socket() const { return socket_.number(); }
    short awaited() const; // what to ask poll() for
    Clock::time_point deadline() const { return deadline_; }
    bool is_over() const { return state_ == State::over; }
    void drop() { state_ = State::over; }
    bool follows() const { return state_ == State::following; }

    // Takes what has arrived, answers what is complete, and sends what fits.
    void proceed(const Replier& reply_to, Clock::time_point now);

    // To one that follows: asks for its news and sends what fits.
    void tell();

private:
    // Asking and answering take turns; a connection that is leaving is only listened to until it hangs up, because
    // closing on bytes that nobody has read would take the answer away from it.
    enum class State { asking, answering, following, leaving, over };

    void receive();
    void answer(const Replier& reply_to, Clock::time_point now);
    void send();
    void leave();

    Descriptor socket_;
    State state_ = State::asking;
    Then then_ = Then::next;
    bool has_hung_up_ = false; // it says nothing more, but may still listen
    std::string heard_;
    std::string unsent_;
    std::function<std::string()> news_;
    Clock::time_point deadline_;
};

} // namespace veilleur::serve
