#include "serve/connection.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace veilleur::serve {

namespace {

constexpr std::size_t longest_head = 16 * 1024;
constexpr std::size_t most_untaken_news = 1024 * 1024; // bytes
constexpr std::chrono::seconds patience{10};
constexpr int turns_of_reading = 8; // then it is somebody else's turn
constexpr std::string_view end_of_head = "\r\n\r\n";

} // namespace

Connection::Connection(Descriptor socket, Clock::time_point now)
    : socket_(std::move(socket)), deadline_(now + patience) {}

short Connection::awaited() const {
    if (unsent_.empty()) return POLLIN;
    return state_ == State::following ? POLLIN | POLLOUT : POLLOUT;
}

void Connection::proceed(const Replier& reply_to, Clock::time_point now) {
    receive();
    send();
    // What arrived together is answered one after the other; the next waits until the answer before it is taken.
    while (state_ == State::asking && heard_.find(end_of_head) <= longest_head)
        answer(reply_to, now);
    const bool is_finished = has_hung_up_ && state_ != State::answering;
    const bool is_too_long = state_ == State::asking && heard_.size() > longest_head;
    if (is_finished || is_too_long) state_ = State::over;
}

void Connection::tell() {
    if (!follows() || !news_) return;
    unsent_ += news_();
    if (unsent_.size() > most_untaken_news) state_ = State::over;
    send();
}

void Connection::receive() {
    std::array<char, 4096> bytes;
    for (int turn = 0; turn < turns_of_reading && !has_hung_up_ && heard_.size() <= longest_head; ++turn) {
        const ssize_t count = ::recv(socket(), bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && errno == EAGAIN) return;
        if (count < 0) state_ = State::over;
        if (count <= 0) has_hung_up_ = true;
        // Who follows or leaves has nothing more to say.
        if (count > 0 && (state_ == State::asking || state_ == State::answering))
            heard_.append(bytes.data(), static_cast<std::size_t>(count));
    }
}

void Connection::answer(const Replier& reply_to, Clock::time_point now) {
    const std::size_t size = heard_.find(end_of_head) + end_of_head.size();
    Reply reply = reply_to(std::string_view(heard_).substr(0, size));
    heard_.erase(0, size);
    unsent_ = std::move(reply.bytes);
    then_ = reply.then;
    news_ = std::move(reply.news);
    state_ = then_ == Then::follow ? State::following : State::answering;
    deadline_ = then_ == Then::follow ? Clock::time_point::max() : now + patience;
    send();
}

void Connection::send() {
    while (state_ != State::over && !unsent_.empty()) {
        const ssize_t count = ::send(socket(), unsent_.data(), unsent_.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && errno == EAGAIN) return;
        if (count < 0) {
            state_ = State::over;
            return;
        }
        unsent_.erase(0, static_cast<std::size_t>(count));
    }
    if (state_ != State::answering) return;
    state_ = State::asking;
    if (then_ == Then::close) leave();
}

void Connection::leave() {
    state_ = State::leaving;
    ::shutdown(socket(), SHUT_WR);
}

} // namespace veilleur::serve
