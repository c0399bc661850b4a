#include "serve/door.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <list>
#include <span>
#include <system_error>
#include <vector>

namespace veilleur::serve {

namespace {

constexpr std::size_t most_connections = 512;
constexpr int most_let_in_at_once = 64; // who has asked already is answered before the next make it leave

[[noreturn]] void refuse() {
    throw std::system_error(errno, std::generic_category());
}

Descriptor checked(int number) {
    if (number < 0) refuse();
    return Descriptor(number);
}

sockaddr* generic(sockaddr_in& address) {
    return reinterpret_cast<sockaddr*>(&address);
}

Descriptor listening_at(std::uint16_t port) {
    Descriptor listener = checked(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int yes = 1; // a server that has just ended does not keep its port
    ::setsockopt(listener.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(listener.number(), generic(address), sizeof address) != 0) refuse();
    if (::listen(listener.number(), SOMAXCONN) != 0) refuse();
    return listener;
}

std::uint16_t port_of(const Descriptor& listener) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (::getsockname(listener.number(), generic(address), &size) != 0) refuse();
    return ntohs(address.sin_port);
}

// The connections of one run.
class Callers {
public:
    explicit Callers(const Replier& reply_to) : reply_to_(reply_to) {}

    // What poll() is asked, behind what is there already; in the order of the connections.
    void add_to(std::vector<pollfd>& asked) const {
        for (const Connection& each : connections_)
            asked.push_back({each.socket(), each.awaited(), 0});
    }

    int milliseconds_to_wait(Clock::time_point now) const {
        const auto first = nearest_deadline();
        if (first == connections_.end() || first->deadline() == Clock::time_point::max()) return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(first->deadline() - now).count();
        return static_cast<int>(std::max<std::int64_t>(left, 0));
    }

    // `told` is what poll() said of the connections, in their order.
    void proceed(std::span<const pollfd> told, Clock::time_point now) {
        auto connection = connections_.begin();
        for (const pollfd& each : told) {
            if (each.revents != 0) attempt(*connection, [&] { connection->proceed(reply_to_, now); });
            const bool is_late = connection->deadline() <= now;
            connection = connection->is_over() || is_late ? connections_.erase(connection) : std::next(connection);
        }
    }

    void tell() {
        for (Connection& each : connections_)
            attempt(each, [&] { each.tell(); });
    }

    void let_in(int listener, Clock::time_point now) {
        for (int turn = 0; turn < most_let_in_at_once; ++turn) {
            Descriptor socket(::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
            if (socket.number() < 0 && (errno == EMFILE || errno == ENFILE) && make_room()) continue;
            if (socket.number() < 0) return;
            if (connections_.size() >= most_connections) make_room();
            const int yes = 1; // news are small, and wanted at once
            ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            connections_.emplace_back(std::move(socket), now);
        }
    }

private:
    // A caller whose answer cannot be made is dropped; it will ask again, and the others are answered.
    template <typename Step> static void attempt(Connection& connection, const Step& step) {
        try {
            step();
        } catch (const std::exception&) {
            connection.drop();
        }
    }

    std::list<Connection>::const_iterator nearest_deadline() const {
        return std::ranges::min_element(connections_, {}, &Connection::deadline);
    }

    bool make_room() {
        if (connections_.empty()) return false;
        connections_.erase(nearest_deadline());
        return true;
    }

    const Replier& reply_to_;
    std::list<Connection> connections_;
};

} // namespace

Door::Door(std::uint16_t port)
    : listener_(listening_at(port)), bell_(checked(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))),
      port_(port_of(listener_)) {}

void Door::run(const Replier& reply_to) {
    Callers callers(reply_to);
    while (!is_stopped_) {
        std::vector<pollfd> asked{{bell_.number(), POLLIN, 0}, {listener_.number(), POLLIN, 0}};
        callers.add_to(asked);
        if (::poll(asked.data(), asked.size(), callers.milliseconds_to_wait(Clock::now())) < 0 && errno != EINTR)
            refuse();
        std::uint64_t rings = 0;
        const bool is_rung = ::read(bell_.number(), &rings, sizeof rings) > 0;
        if (is_rung && has_news_.exchange(false)) callers.tell();
        callers.proceed(std::span(asked).subspan(2), Clock::now());
        if (asked[1].revents != 0) callers.let_in(listener_.number(), Clock::now());
    }
}

void Door::tell() {
    has_news_ = true;
    wake();
}

void Door::stop() {
    is_stopped_ = true;
    wake();
}

void Door::wake() {
    const std::uint64_t ring = 1;
    // It cannot fail but for a bell that rings already.
    [[maybe_unused]] const ssize_t written = ::write(bell_.number(), &ring, sizeof ring);
}

} // namespace veilleur::serve
