#include "support/caller.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace veilleur::test {

Caller::Caller(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        throw std::system_error(errno, std::generic_category(), "connect");
}

Caller::~Caller() {
    if (socket_ >= 0) ::close(socket_);
}

Caller::Caller(Caller&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), is_cut_off_(other.is_cut_off_), unused_(std::move(other.unused_)) {}

void Caller::say(const std::string& bytes) const {
    // Whether anybody listens still is what the test looks at.
    [[maybe_unused]] const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

std::string Caller::hear_until(const std::string& end, std::chrono::milliseconds patience) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const std::size_t found = end.empty() ? std::string::npos : unused_.find(end);
        if (found != std::string::npos) {
            std::string heard = unused_.substr(0, found + end.size());
            unused_.erase(0, heard.size());
            return heard;
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        pollfd asked{socket_, POLLIN, 0};
        if (is_cut_off_ || left.count() <= 0 || ::poll(&asked, 1, static_cast<int>(left.count())) <= 0)
            return std::exchange(unused_, {});
        char bytes[4096];
        const ssize_t count = ::recv(socket_, bytes, sizeof bytes, 0);
        if (count <= 0)
            is_cut_off_ = true;
        else
            unused_.append(bytes, static_cast<std::size_t>(count));
    }
}

std::string Caller::hear(std::chrono::milliseconds patience) {
    return hear_until({}, patience);
}

std::string reply_to(std::uint16_t port, const std::string& target, const std::string& headers) {
    Caller caller(port);
    caller.say("GET " + target + " HTTP/1.1\r\nHost: localhost:" + std::to_string(port) + "\r\nConnection: close\r\n" +
               headers + "\r\n");
    return caller.hear();
}

} // namespace veilleur::test
