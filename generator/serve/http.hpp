#pragma once

#include "serve/answer.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace veilleur::serve {

// What goes back over a connection.
struct Reply {
    std::string bytes;
    Then then = Then::close;
    std::function<std::string()> news; // as in Answer
};

// HTTP/1.1 as text: reads heads of requests and writes answers. Knows no sockets, and one thread may use it at a time.
class Http {
public:
    using Answerer = std::function<Answer(const Request&)>;

    explicit Http(Answerer answerer);
    ~Http();
    Http(const Http&) = delete;
    Http& operator=(const Http&) = delete;

    // The reply to a request whose head is `head`, up to and with its empty line; 400 for a head that is none, 500
    // where the answerer throws.
    Reply reply_to(std::string_view head);

private:
    class Server;
    std::unique_ptr<Server> server_;
};

} // namespace veilleur::serve
