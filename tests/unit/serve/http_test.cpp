#include "catch.hpp"

#include "serve/http.hpp"

#include <stdexcept>

using namespace veilleur::serve;

namespace {

Answer echo(const Request& request) {
    Answer answer;
    answer.body = request.method + " " + request.target + " " + std::to_string(request.hosts.size());
    return answer;
}

std::string bytes(const std::string& head, Http::Answerer answerer = echo) {
    return Http(std::move(answerer)).reply_to(head).bytes;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a head becomes a question with its target as it came") {
    CHECK(bytes("GET /a%20b?c HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n").ends_with("\r\n\r\nGET /a%20b?c 2"));
}

TEST_CASE("who asks for the head alone gets no body") {
    const std::string reply = bytes("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(holds(reply, "Content-Length: 8\r\n"));
    CHECK(reply.ends_with("\r\n\r\n"));
}

TEST_CASE("what is no request is refused, and the connection closed") {
    const std::string head = GENERATE(as<std::string>{}, "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9\r\n\r\n",
                                      "get / HTTP/1.1\r\n\r\n", "\x16\x03\x01\r\n\r\n");
    INFO(head);
    Http http(echo);
    const Reply reply = http.reply_to(head);
    CHECK((reply.bytes.empty() || holds(reply.bytes, "HTTP/1.1 400")));
    CHECK(reply.then == Then::close);
}

TEST_CASE("neither ranges nor compression are for a server next door") {
    std::string ranges = "bytes=0-";
    for (int each = 0; each < 1000; ++each)
        ranges += ",0-";
    const std::string reply =
        bytes("GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br, gzip\r\nRange: " + ranges + "\r\n\r\n");
    CHECK(reply.ends_with("\r\n\r\nGET / 1"));
    CHECK_FALSE(holds(reply, "Content-Encoding"));
}

TEST_CASE("a body is noticed, however it is announced") {
    const auto tell = [](const Request& request) {
        Answer answer;
        answer.body = request.has_body ? "body" : "none";
        return answer;
    };
    CHECK(bytes("GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\n", tell).ends_with("body"));
    CHECK(bytes("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", tell).ends_with("body"));
    CHECK(bytes("GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", tell).ends_with("none"));
}

TEST_CASE("a fault of the one who answers is an answer too") {
    const auto fail = [](const Request&) -> Answer { throw std::runtime_error("secret"); };
    const std::string reply = bytes("GET / HTTP/1.1\r\n\r\n", fail);
    CHECK(holds(reply, "HTTP/1.1 500"));
    CHECK_FALSE(holds(reply, "secret"));
}

TEST_CASE("news have a head without a length, and begin with what there is") {
    Http http([](const Request&) {
        Answer answer;
        answer.content_type = "text/event-stream";
        answer.then = Then::follow;
        answer.news = [] { return std::string("data: 1\n\n"); };
        return answer;
    });
    const Reply reply = http.reply_to("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(reply.then == Then::follow);
    CHECK_FALSE(holds(reply.bytes, "Content-Length"));
    CHECK(reply.bytes.ends_with("\r\n\r\ndata: 1\n\n"));
}

TEST_CASE("who says that it is the last question is taken at its word") {
    Http http(echo);
    CHECK(http.reply_to("GET / HTTP/1.1\r\nHost: x\r\n\r\n").then == Then::next);
    CHECK(http.reply_to("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").then == Then::close);
    CHECK(http.reply_to("GET / HTTP/1.0\r\nHost: x\r\n\r\n").then == Then::close);
}
