#include "serve/http.hpp"

#include <httplib.h>

#include <algorithm>
#include <cstring>

namespace veilleur::serve {

namespace {

// A request that has arrived as a whole, and the answer as it is written.
class TextStream final : public httplib::Stream {
public:
    explicit TextStream(std::string_view head) : unread_(head) {}

    bool is_readable() const override { return !unread_.empty(); }
    bool is_writable() const override { return true; }
    ssize_t read(char* bytes, std::size_t size) override {
        const std::size_t count = std::min(size, unread_.size());
        std::memcpy(bytes, unread_.data(), count);
        unread_.remove_prefix(count);
        return static_cast<ssize_t>(count);
    }
    ssize_t write(const char* bytes, std::size_t size) override {
        written.append(bytes, size);
        return static_cast<ssize_t>(size);
    }
    void get_remote_ip_and_port(std::string&, int&) const override {}
    void get_local_ip_and_port(std::string&, int&) const override {}
    socket_t socket() const override { return INVALID_SOCKET; }

    std::string written;

private:
    std::string_view unread_;
};

std::vector<std::string> values_of(const httplib::Request& request, const char* name) {
    std::vector<std::string> values;
    const auto [begin, end] = request.headers.equal_range(name);
    std::transform(begin, end, std::back_inserter(values), [](const auto& header) { return header.second; });
    return values;
}

Request understood(const httplib::Request& request) {
    Request values;
    values.method = request.method;
    values.target = request.target;
    values.hosts = values_of(request, "Host");
    values.origins = values_of(request, "Origin");
    values.languages = request.get_header_value("Accept-Language");
    values.has_body = request.has_header("Transfer-Encoding") ||
                      (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
    return values;
}

// The library would compress at its own slow setting and answer any number of ranges: both are for far-away readers.
void simplify(httplib::Request& request) {
    request.headers.erase("Accept-Encoding");
    request.headers.erase("Expect");
    request.ranges.clear();
}

} // namespace

// Of the library, only what reads a request and writes its answer is used, over text. Its own loop gives each
// connection a thread, its patience counts per byte and the length of a header has no bound.
class Http::Server final : httplib::Server {
public:
    explicit Server(Answerer answerer) : answerer_(std::move(answerer)) {
        set_keep_alive_timeout(10); // as Connection has it
        set_keep_alive_max_count(1000);
        set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
            write(answerer_(understood(request)), response);
            return HandlerResponse::Handled;
        });
        // The library would tell the caller what went wrong.
        set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
            response.status = 500;
            response.set_content("This cannot be made now.\n", "text/plain");
        });
    }

    Reply reply_to(std::string_view head) {
        TextStream stream(head);
        reply_ = {};
        bool closes = false;
        const bool is_answered = process_request(stream, false, closes, simplify);
        reply_.bytes = std::move(stream.written);
        if (reply_.then == Then::follow && reply_.news) reply_.bytes += reply_.news();
        if (!is_answered || (closes && reply_.then == Then::next)) reply_.then = Then::close;
        return std::move(reply_);
    }

private:
    void write(Answer answer, httplib::Response& response) {
        response.status = answer.status;
        for (const auto& [name, value] : answer.headers)
            response.set_header(name, value);
        reply_.then = answer.then;
        reply_.news = std::move(answer.news);
        // An answer without an end has no length; what follows its head is not the library's to write.
        if (answer.then == Then::follow)
            response.set_content_provider(answer.content_type, [](std::size_t, httplib::DataSink&) { return false; });
        else
            response.set_content(answer.body, answer.content_type);
    }

    Answerer answerer_;
    Reply reply_; // to the request in hand
};

Http::Http(Answerer answerer) : server_(std::make_unique<Server>(std::move(answerer))) {}

Http::~Http() = default;

Reply Http::reply_to(std::string_view head) {
    return server_->reply_to(head);
}

} // namespace veilleur::serve
