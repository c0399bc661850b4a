#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace veilleur::serve {

// A request, as far as it matters here.
struct Request {
    std::string method;
    std::string target;               // path and query as they came
    std::vector<std::string> hosts;   // the value of every Host header
    std::vector<std::string> origins; // the value of every Origin header
    std::string languages;            // Accept-Language
    bool has_body = false;
};

using Headers = std::vector<std::pair<std::string, std::string>>;

// What happens to the connection once the answer is sent.
enum class Then {
    next,   // it may ask again
    close,  // what else it has sent is not trusted
    follow, // it stays open, and is told the news
};

struct Answer {
    int status = 200;
    std::string content_type = "text/plain; charset=utf-8";
    std::string body;
    Headers headers{};
    Then then = Then::next;
    std::function<std::string()> news{}; // of Then::follow: bytes to send now, asked whenever there may be some
};

} // namespace veilleur::serve
